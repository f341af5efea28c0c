package org.tonghu.etl.sample;

import java.util.ArrayList;
import java.util.List;

/** Contents of sessions: the own duty first, then some of the six that everybody must hear. */
final class Topics {
    private static final List<String> SHARED = List.of("家庭走访", "信息更新", "强制报告", "政策链接", "监护主体责任", "家庭教育");

    private Topics() {}

    static String duty(Role role) {
        return role == Role.SUPERVISOR ? "督导员职责" : "主任职责";
    }

    /** The duty and the given number of shared topics, from the first on. */
    static String first(Role role, int shared) {
        List<String> topics = new ArrayList<>(List.of(duty(role)));
        topics.addAll(SHARED.subList(0, shared));
        return String.join("、", topics);
    }

    /** The shared topics from the given one on. */
    static String rest(int from) {
        return String.join("、", SHARED.subList(Math.min(from, SHARED.size() - 1), SHARED.size()));
    }
}

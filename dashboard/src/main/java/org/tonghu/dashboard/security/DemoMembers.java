package org.tonghu.dashboard.security;

import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tonghu.dashboard.office.Office;
import org.tonghu.warehouse.access.Role;

/** One login a role for the demo; their passwords are no secret, and nobody has them without {@code --demo}. */
public final class DemoMembers {
    private record Demo(String username, String displayName, Role role, String level, String code) {}

    private static final List<Demo> ALL = List.of(
            new Demo("conference", "省联席会议", Role.CONFERENCE, "province", "350000000000"),
            new Demo("assessor", "考核评审员", Role.ASSESSOR, "province", "350000000000"),
            new Demo("nanping", "南平市民政局", Role.PREFECTURE, "prefecture", "350700000000"),
            new Demo("jianou", "建瓯市民政局", Role.COUNTY, "county", "350783000000"),
            new Demo("steward", "数据管理员", Role.STEWARD, "province", "350000000000"));

    private DemoMembers() {}

    /** Saves them all. */
    public static void seed(Office office, PasswordEncoder encoder) {
        for (Demo demo : ALL) {
            office.save(new Member(
                    demo.username(),
                    demo.displayName(),
                    encoder.encode(password(demo.username())),
                    demo.role().name(),
                    demo.level(),
                    demo.code()));
        }
    }

    /** The password of a demo login. */
    public static String password(String username) {
        return username + "-2020";
    }

    /** The logins as lines for the terminal. */
    public static List<String> lines() {
        return ALL.stream()
                .map(d -> "  %-12s %-18s %s".formatted(d.username(), password(d.username()), d.displayName()))
                .toList();
    }
}

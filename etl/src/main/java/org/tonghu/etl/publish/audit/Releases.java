package org.tonghu.etl.publish.audit;

import java.util.List;
import org.tonghu.warehouse.edition.Release;

/** What stewards may release: the findings of doubts, by the name of the check. */
public final class Releases {
    private Releases() {}

    /** Releases of checks by one steward for one reason; throws a sentence where a check is not there or cannot be released. */
    public static List<Release> of(List<String> checks, String because, String by) {
        checks.forEach(Releases::require);
        return checks.stream()
                .distinct()
                .map(check -> new Release(check, because, by))
                .toList();
    }

    private static void require(String check) {
        String doubts = String.join(", ", Checks.doubts());
        if (Checks.structural().contains(check)) {
            throw new IllegalArgumentException(
                    "结构性核验不能放行 a structural check cannot be accepted: " + check + "；可放行的有 those that can: " + doubts);
        }
        if (!Checks.doubts().contains(check)) {
            throw new IllegalArgumentException("没有这项核验 no such check: " + check + "；可放行的有 those that can be accepted: "
                    + doubts + "；不可放行的有 those that cannot: " + String.join(", ", Checks.structural()));
        }
    }
}

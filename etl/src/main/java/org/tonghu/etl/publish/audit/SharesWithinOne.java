package org.tonghu.etl.publish.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tonghu.etl.text.Message;

/** No figure is below 0, and of an indicator that is a share the numerator is no more than the denominator. */
final class SharesWithinOne implements Check.Structural {
    /** Amounts held against amounts, no part of them: money carried over may be spent beyond what was allocated. */
    static final Set<String> MAY_EXCEED = Set.of("G06");

    @Override
    public String name() {
        return "shares";
    }

    @Override
    public Optional<Message> fault(Candidate candidate) {
        return candidate.fault("audit.shares", """
                select concat_ws(' ', indicator, level, code, month) as what
                from mart
                where numerator < 0 or denominator < 0
                   or (numerator > denominator and not list_contains(:may_exceed, indicator))
                """, Map.of("may_exceed", List.copyOf(MAY_EXCEED)));
    }
}

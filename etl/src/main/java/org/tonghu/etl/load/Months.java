package org.tonghu.etl.load;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The months that an edition holds. */
final class Months {
    private Months() {}

    /** From the first month to the last that has ended on a load date. */
    static List<YearMonth> upTo(LocalDate loadDate, YearMonth first) {
        YearMonth last = YearMonth.from(loadDate.plusDays(1)).minusMonths(1);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Cannot load on " + loadDate + ": no month from " + first
                    + " on has ended by then; give an earlier --first-month");
        }
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}

package org.tonghu.warehouse.suppression;

import java.time.YearMonth;
import java.util.Comparator;
import org.tonghu.warehouse.division.DivisionKey;

/**
 * What names a figure that is shown or could be.
 *
 * @param month the month, or the last one of the year to date
 * @param reading which reading of the unit, where there are several (Fuzhou with Pingtan); empty for the unit itself
 */
public record SumKey(DivisionKey unit, YearMonth month, Span span, String reading) implements Comparable<SumKey> {
    private static final Comparator<SumKey> ORDER = Comparator.comparing(SumKey::span)
            .thenComparing(SumKey::unit)
            .thenComparing(SumKey::month)
            .thenComparing(SumKey::reading);

    /** Over which months it sums. */
    public enum Span {
        /** One. */
        MONTH,
        /** From January on 1–N月累计. */
        YEAR_TO_DATE
    }

    public SumKey(DivisionKey unit, YearMonth month, Span span) {
        this(unit, month, span, "");
    }

    @Override
    public int compareTo(SumKey other) {
        return ORDER.compare(this, other);
    }
}

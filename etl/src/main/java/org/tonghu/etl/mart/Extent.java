package org.tonghu.etl.mart;

import java.time.YearMonth;

/**
 * What of a table is to be recomputed.
 *
 * @param from the first month
 * @param ofAll whether for every unit, whichever rows touch
 */
public record Extent(YearMonth from, boolean ofAll) {
    /** All that rows touch from a month on. */
    public static Extent touchedFrom(YearMonth month) {
        return new Extent(month, false);
    }

    /** All from a month on. */
    public static Extent allFrom(YearMonth month) {
        return new Extent(month, true);
    }

    /** The same from some months earlier on. */
    Extent earlier(int months) {
        return new Extent(from.minusMonths(months), ofAll);
    }
}

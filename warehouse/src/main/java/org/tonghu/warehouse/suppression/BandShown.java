package org.tonghu.warehouse.suppression;

import java.math.BigDecimal;
import org.tonghu.warehouse.value.RateBand;

/**
 * What a band that is shown of a held-back figure tells of its counts, as two inequalities over whole numbers.
 *
 * @param smallest the smallest denominator that a figure with a band has, as everybody may know
 */
record BandShown(RateBand band, long smallest) {
    /** Bands begin and end at whole twentieths. */
    static final long PARTS = 20;

    /** {@code PARTS × numerator ≥ from × denominator}. */
    long from() {
        return twentieths(band.from());
    }

    /** {@code PARTS × numerator < to × denominator}, but for the last band, which has no upper end below the whole. */
    long to() {
        return twentieths(band.to());
    }

    boolean isLast() {
        return band == RateBand.FROM_95;
    }

    private static long twentieths(BigDecimal end) {
        return end.multiply(BigDecimal.valueOf(PARTS)).longValueExact();
    }
}

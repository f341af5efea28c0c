package org.tonghu.warehouse.score;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numerator and denominator of what an item measures. */
public record Counts(BigDecimal numerator, BigDecimal denominator) {
    private static final BigDecimal FEW = BigDecimal.valueOf(5);

    public static Counts of(long numerator, long denominator) {
        return new Counts(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public boolean isNothing() {
        return denominator.signum() == 0;
    }

    /** Fewer than five units: one missing unit may cost at most half of an item's weight. */
    public boolean isFew() {
        return denominator.compareTo(FEW) < 0;
    }

    /** The quotient, exact enough for points of two decimals. */
    public BigDecimal rate() {
        return numerator.divide(denominator, MathContext.DECIMAL64);
    }
}

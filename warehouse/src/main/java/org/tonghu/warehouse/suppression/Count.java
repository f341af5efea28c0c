package org.tonghu.warehouse.suppression;

import java.math.BigDecimal;
import org.tonghu.warehouse.value.RateBand;

/** A numerator and the denominator of which it is a part, both whole numbers: weighed amounts cannot be protected. */
public record Count(long numerator, long denominator) {
    /** Nothing of nothing. */
    public static final Count NONE = new Count(0, 0);

    /** A count below this and above 0 could tell of single children (privacy requirement R4). */
    static final int SMALLEST_SHOWN = 5;

    public Count {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("Cannot protect " + numerator + "/" + denominator
                    + ", expected a numerator from 0 to the denominator");
        }
    }

    /** The count of exact figures; throws where one of them is no whole number. */
    public static Count of(BigDecimal numerator, BigDecimal denominator) {
        try {
            return new Count(numerator.longValueExact(), denominator.longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "Cannot protect " + numerator + "/" + denominator + ", expected whole numbers", e);
        }
    }

    /** What the numerator lacks of its whole. */
    public long lacking() {
        return denominator - numerator;
    }

    /** The band of its rate; throws where the denominator is 0. */
    RateBand band() {
        return RateBand.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    long part(Widths.Part part) {
        return switch (part) {
            case NUMERATOR -> numerator;
            case LACKING -> lacking();
            case DENOMINATOR -> denominator;
        };
    }

    Count plus(Count other) {
        return new Count(numerator + other.numerator, denominator + other.denominator);
    }

    /** What is left when a part is taken away; throws where the part is more than the whole. */
    Count minus(Count part) {
        return new Count(numerator - part.numerator, denominator - part.denominator);
    }

    /** Whether it must be held back by itself: 1 to 4 in it or in what it lacks, or a denominator from 1 to under the smallest. */
    boolean isSmall(int minimumDenominator) {
        return isBelow(SMALLEST_SHOWN, numerator)
                || isBelow(SMALLEST_SHOWN, lacking())
                || isBelow(minimumDenominator, denominator);
    }

    /** 0 is no small count. */
    private static boolean isBelow(int end, long count) {
        return count > 0 && count < end;
    }
}

package org.tonghu.warehouse.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.tonghu.warehouse.figure.Figure;

/** A value of an indicator, or the reason why there is none: never null, NaN, 0 or 100 % in its stead. */
public sealed interface Value {
    /** Both counts are known and the denominator is not 0. */
    record Known(BigDecimal numerator, BigDecimal denominator) implements Value {
        public Known {
            if (denominator.signum() == 0) {
                throw new IllegalArgumentException(
                        "Cannot make a value of " + numerator + "/0, expected a denominator; see NotApplicable");
            }
        }

        /** The quotient, rounded half up to six decimals. */
        public BigDecimal quotient() {
            return numerator.divide(denominator, Figure.RATE_SCALE, RoundingMode.HALF_UP);
        }
    }

    /** Held back, but for the band of its rate: its counts could tell of single children. */
    record Banded(RateBand band) implements Value {}

    /** Held back altogether 隐去. */
    record Suppressed(Reason reason) implements Value {
        /** Why; what is small itself and what would give it away by a sum are not told apart, or that would tell. */
        public enum Reason {
            /** So few children stand behind it, or behind what it could be subtracted from, that it could tell of one. */
            FEW,
            /** Nothing at this level can be shown this month without giving away what is held back. */
            LEVEL,
            /** Nothing about children is shown of a village, and of some signals nothing of a township. */
            SMALL_UNIT
        }
    }

    /** The denominator is 0 不适用; the numerator is still shown. */
    record NotApplicable(BigDecimal numerator) implements Value {}

    /** Nothing was delivered 无数据. */
    record NoData() implements Value {}

    /** The rate, where there is one. */
    default Optional<BigDecimal> rate() {
        return this instanceof Known known ? Optional.of(known.quotient()) : Optional.empty();
    }
}

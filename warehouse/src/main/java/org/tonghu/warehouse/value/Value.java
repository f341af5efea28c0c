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

    /** Held back: so few children stand behind it, or behind a neighbour, that it could tell of one of them. */
    record Suppressed() implements Value {}

    /** The denominator is 0 不适用; the numerator is still shown. */
    record NotApplicable(BigDecimal numerator) implements Value {}

    /** Nothing was delivered 无数据. */
    record NoData() implements Value {}

    /** The rate, where there is one. */
    default Optional<BigDecimal> rate() {
        return this instanceof Known known ? Optional.of(known.quotient()) : Optional.empty();
    }
}

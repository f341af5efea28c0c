package org.tonghu.warehouse.goal;

import java.math.BigDecimal;
import java.util.Optional;
import org.tonghu.warehouse.indicator.Indicator.Direction;
import org.tonghu.warehouse.value.Value;

/** How far a value is on the wrong side of a rate that it should reach, or should not exceed. */
final class Distance {
    private Distance() {}

    /**
     * In units of the numerator, exactly: above 0 for what is missing or too many, 0 or below where the rate is kept; empty
     * where neither way is better.
     */
    static Optional<BigDecimal> units(Direction direction, BigDecimal rate, Value.Known value) {
        BigDecimal asked = rate.multiply(value.denominator());
        return switch (direction) {
            case UP -> Optional.of(asked.subtract(value.numerator()));
            case DOWN -> Optional.of(value.numerator().subtract(asked));
            case NONE -> Optional.empty();
        };
    }
}

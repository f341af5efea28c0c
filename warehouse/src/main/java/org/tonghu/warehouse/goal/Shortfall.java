package org.tonghu.warehouse.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.tonghu.warehouse.value.Value;

/**
 * What is missing for a target, or too many where less is better.
 *
 * @param units in whole units of what the indicator counts, rounded up: so many more reach the target; never below 0
 */
public record Shortfall(Reading reading, BigDecimal units) {

    /**
     * How a gap is read. The two differ where a part has more than its target asks for, where parts are rounded up one by one,
     * and where the value of a part is not known.
     */
    public enum Reading {
        /** Target × whole less what is there 净缺口: what one part has too much makes up for another. */
        NET,
        /** The sum of the shortfalls of the parts 各地缺口合计: nothing makes up for anything. */
        GROSS
    }

    public Shortfall {
        if (units.signum() < 0) {
            throw new IllegalArgumentException("Cannot make a shortfall of " + units + ", expected 0 or more");
        }
    }

    /** Of a value by itself; 0 when the target is reached, empty without a number or where neither way is better. */
    static Optional<Shortfall> net(Goal goal, Value value) {
        return value instanceof Value.Known known
                ? Distance.units(goal.direction(), goal.target().value(), known)
                        .map(units -> new Shortfall(Reading.NET, whole(units)))
                : Optional.empty();
    }

    /** Of parts together. */
    static Shortfall gross(Collection<Shortfall> parts) {
        return new Shortfall(
                Reading.GROSS, parts.stream().map(Shortfall::units).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal whole(BigDecimal units) {
        return units.max(BigDecimal.ZERO).setScale(0, RoundingMode.CEILING);
    }

    public boolean isNone() {
        return units.signum() == 0;
    }
}

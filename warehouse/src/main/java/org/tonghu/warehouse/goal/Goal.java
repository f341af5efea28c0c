package org.tonghu.warehouse.goal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;
import org.tonghu.warehouse.indicator.Indicator.Direction;
import org.tonghu.warehouse.indicator.Target;
import org.tonghu.warehouse.value.UnitValue;

/**
 * An indicator with a target for units of a level.
 *
 * @param level the level of the units that the target holds for
 */
public record Goal(Indicator indicator, DivisionLevel level, Target target) {
    public Goal {
        if (!target.levels().contains(level)) {
            throw new IllegalArgumentException("Cannot make a goal of " + indicator.id() + " for a " + level.word()
                    + ", expected one of " + target.levels());
        }
    }

    /** The goals that units of a level have, in the catalogue's order. */
    public static List<Goal> of(Catalogue catalogue, DivisionLevel level) {
        return catalogue.indicators().stream()
                .filter(i -> !level.isBelow(i.level()))
                .flatMap(i -> i.target(level).stream().map(target -> new Goal(i, level, target)))
                .toList();
    }

    /** Which way is better. */
    public Direction direction() {
        return indicator.direction();
    }

    public Pace pace(YearMonth month) {
        return Pace.of(target, month);
    }

    /** The light of a value against the pace of its month; see {@link Light#of}. */
    public Optional<Light> light(UnitValue value) {
        return Light.of(value.value(), pace(value.month()), direction());
    }

    /** What a unit lacks by itself; see {@link Shortfall#net}. */
    public Optional<Shortfall> shortfall(UnitValue value) {
        return Shortfall.net(this, value.value());
    }

    /** The rates at which a value's light changes, and the target: what is printed must lie on the side where it is. */
    public List<BigDecimal> bars(YearMonth month) {
        Pace pace = pace(month);
        Stream<BigDecimal> due = pace.due().stream()
                .flatMap(rate -> Stream.of(
                        rate,
                        direction() == Direction.DOWN
                                ? rate.add(Light.CLOSE_WITHIN)
                                : rate.subtract(Light.CLOSE_WITHIN)));
        return Stream.concat(due, Stream.of(target.value())).distinct().toList();
    }

    public boolean isAssumed() {
        return target.basis() == Target.Basis.ASSUMED;
    }
}

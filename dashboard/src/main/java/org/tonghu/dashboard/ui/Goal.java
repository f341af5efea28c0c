package org.tonghu.dashboard.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;
import org.tonghu.warehouse.indicator.Light;
import org.tonghu.warehouse.indicator.Pace;
import org.tonghu.warehouse.indicator.Target;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;

/** An indicator with a target for units of a level: where its values stand against pace and target. */
public record Goal(Indicator indicator, DivisionLevel level, Target target) {

    /** The goals that units of a level have, in the catalogue's order. */
    public static List<Goal> of(Catalogue catalogue, DivisionLevel level) {
        return catalogue.indicators().stream()
                .filter(i -> !level.isBelow(i.level()))
                .flatMap(i -> i.target(level).stream().map(target -> new Goal(i, level, target)))
                .toList();
    }

    public BigDecimal due(YearMonth month) {
        return Pace.due(indicator, level, month).orElseThrow();
    }

    /** The light of a value against the pace. */
    public Light light(UnitValue value) {
        return switch (value.value()) {
            case Value.Known known -> Light.of(known.quotient(), due(value.month()), indicator.direction());
            case Value.NotApplicable n -> Light.NOT_APPLICABLE;
            case Value.Banded b -> Light.NO_DATA;
            case Value.Suppressed s -> Light.NO_DATA;
            case Value.NoData d -> Light.NO_DATA;
        };
    }

    /** How many units lack for the target, rounded up to whole ones; empty where there is no value, 0 when it is reached. */
    public Optional<BigDecimal> lacking(UnitValue value) {
        if (!(value.value() instanceof Value.Known known)) {
            return Optional.empty();
        }
        BigDecimal lacking = target.value().multiply(known.denominator()).subtract(known.numerator());
        return Optional.of(lacking.max(BigDecimal.ZERO).setScale(0, RoundingMode.CEILING));
    }

    public boolean isAssumed() {
        return target.basis() == Target.Basis.ASSUMED;
    }
}

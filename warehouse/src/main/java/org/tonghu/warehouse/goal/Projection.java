package org.tonghu.warehouse.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tonghu.warehouse.indicator.Indicator.OverMonths;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;

/**
 * The pace that is needed from now on: what must be gained in each of the months that are left, so that the target is reached
 * by its day.
 *
 * @param by the month of the target's day
 * @param months how many are left, 1 or more
 * @param rate to be gained a month, as a rate, or to be lost where less is better; above 0
 * @param units to be gained a month, in whole units, rounded up; empty for what is counted anew each month
 */
public record Projection(YearMonth by, int months, BigDecimal rate, Optional<BigDecimal> units) {
    private static final int SCALE = 6;

    /** What a value needs; empty where the target is reached, its day has come, or nobody can say what is missing. */
    public static Optional<Projection> of(Goal goal, UnitValue value) {
        YearMonth by = YearMonth.from(goal.target().deadline(value.month()));
        long months = ChronoUnit.MONTHS.between(value.month(), by);
        if (months < 1 || goal.pace(value.month()).isFinal() || !(value.value() instanceof Value.Known known)) {
            return Optional.empty();
        }
        return Distance.units(goal.direction(), goal.target().value(), known)
                .filter(missing -> missing.signum() > 0)
                .map(missing -> new Projection(
                        by,
                        Math.toIntExact(months),
                        missing.divide(
                                known.denominator().multiply(BigDecimal.valueOf(months)), SCALE, RoundingMode.UP),
                        units(goal, missing, months)));
    }

    private static Optional<BigDecimal> units(Goal goal, BigDecimal missing, long months) {
        return goal.indicator().overMonths() == OverMonths.SUM
                ? Optional.empty()
                : Optional.of(missing.divide(BigDecimal.valueOf(months), 0, RoundingMode.CEILING));
    }
}

package org.tonghu.dashboard.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tonghu.dashboard.ui.Goal;
import org.tonghu.warehouse.value.UnitValue;

/**
 * What one unit lacks for a goal.
 *
 * @param lacking in whole units of what the goal counts
 * @param share of all that the units together lack, as a rate
 * @param upTo the share of this unit and all that lack more
 */
record Gap(UnitValue value, BigDecimal lacking, BigDecimal share, BigDecimal upTo) {
    private static final int SCALE = 6;

    /** The units that lack anything, those that lack most first. */
    static List<Gap> of(Goal goal, List<UnitValue> units) {
        List<UnitValue> behind = units.stream()
                .filter(u -> goal.lacking(u).orElse(BigDecimal.ZERO).signum() > 0)
                .sorted(Comparator.comparing((UnitValue u) -> goal.lacking(u).orElseThrow())
                        .reversed()
                        .thenComparing(u -> u.unit().code()))
                .toList();
        BigDecimal all = total(goal, behind);
        List<Gap> gaps = new ArrayList<>();
        BigDecimal soFar = BigDecimal.ZERO;
        for (UnitValue unit : behind) {
            BigDecimal lacking = goal.lacking(unit).orElseThrow();
            soFar = soFar.add(lacking);
            gaps.add(new Gap(unit, lacking, rate(lacking, all), rate(soFar, all)));
        }
        return gaps;
    }

    private static BigDecimal total(Goal goal, List<UnitValue> units) {
        return units.stream().map(u -> goal.lacking(u).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal rate(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, SCALE, RoundingMode.HALF_UP);
    }
}

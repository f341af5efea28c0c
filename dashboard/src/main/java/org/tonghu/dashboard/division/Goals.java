package org.tonghu.dashboard.division;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonghu.dashboard.ui.Goal;
import org.tonghu.dashboard.ui.Units;
import org.tonghu.warehouse.access.OutOfScopeException;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.value.UnitValue;

/**
 * A division with its goals.
 *
 * @param siblings the values of the units beside it; empty where the viewer may not see them
 * @param yearBefore its values twelve months before; empty where those months are not held
 */
record Goals(
        Units units,
        Division division,
        List<Goal> goals,
        List<UnitValue> values,
        List<UnitValue> siblings,
        List<UnitValue> yearBefore) {

    static Goals of(Units units, Division division) {
        return new Goals(
                units,
                division,
                Goal.of(units.state().view().catalogue(), division.level()),
                units.of(division.key()),
                siblings(units, division),
                yearBefore(units, division.key()));
    }

    /** Ranks are shown among the units of one parent, to those whose scope holds them all. */
    private static List<UnitValue> siblings(Units units, Division division) {
        try {
            return division.parent()
                    .map(parent -> units.under(parent, division.level()))
                    .orElse(List.of());
        } catch (OutOfScopeException e) {
            return List.of();
        }
    }

    private static List<UnitValue> yearBefore(Units units, DivisionKey key) {
        YearMonth before = units.state().month().minusYears(1);
        if (!units.state().manifest().months().contains(before)) {
            return List.of();
        }
        Optional<DivisionKey> then = units.state().view().counterpart(key, before);
        return then.map(unit -> units.under(unit, unit.level(), before)).orElse(List.of());
    }

    Optional<UnitValue> value(Goal goal) {
        return Units.find(values, goal.indicator().id(), division.key());
    }

    /** The value's place among its siblings, 1 the best; equal values share a place. */
    Optional<int[]> rank(Goal goal, UnitValue value) {
        List<BigDecimal> rates =
                new ArrayList<>(Units.only(siblings, goal.indicator().id()).stream()
                        .flatMap(v -> v.value().rate().stream())
                        .toList());
        if (rates.size() < 2) {
            return Optional.empty();
        }
        return value.value().rate().map(own -> new int[] {
            1 + (int) rates.stream().filter(r -> r.compareTo(own) > 0).count(), rates.size()
        });
    }

    /** The change of the rate against twelve months before. */
    Optional<BigDecimal> change(Goal goal, UnitValue value) {
        return yearBefore.stream()
                .filter(v -> v.indicator().equals(goal.indicator().id()))
                .flatMap(v -> v.value().rate().stream())
                .findFirst()
                .flatMap(then -> value.value().rate().map(now -> now.subtract(then)));
    }
}

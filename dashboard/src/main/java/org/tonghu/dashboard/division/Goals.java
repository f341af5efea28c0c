package org.tonghu.dashboard.division;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tonghu.dashboard.ui.Units;
import org.tonghu.warehouse.access.OutOfScopeException;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.goal.Change;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.goal.Ranking;
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
                units.goals(division.level()),
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

    /** The value's place among those of the units beside it. */
    Optional<Ranking.Place> place(Goal goal, UnitValue value) {
        return Ranking.of(
                        goal.direction(), Units.only(siblings, goal.indicator().id()))
                .place(value.unit());
    }

    /** The change of the rate against twelve months before. */
    Optional<Change> change(Goal goal, UnitValue value) {
        return Units.only(yearBefore, goal.indicator().id()).stream()
                .findFirst()
                .flatMap(then -> Change.between(value, then));
    }
}

package org.tonghu.dashboard.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tonghu.warehouse.UnitQuery;
import org.tonghu.warehouse.access.OutOfScopeException;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.value.UnitValue;

/** Values of units as screens ask for them. */
public record Units(PageState state) {

    /** Where the viewer's scope begins in the month that is shown. */
    public Optional<DivisionKey> home() {
        return state.view().home(state.month());
    }

    /** The goals that units of a level have. */
    public List<Goal> goals(DivisionLevel level) {
        return Goal.of(state.view().catalogue(), level);
    }

    /** All values of the units of a level under a division. */
    public List<UnitValue> under(DivisionKey within, DivisionLevel level) {
        return under(within, level, state.month());
    }

    /** The same in another month; the division as that month's list has it. */
    public List<UnitValue> under(DivisionKey within, DivisionLevel level, YearMonth month) {
        return state.view().values().of(new UnitQuery(month, within, level));
    }

    /** The values of one division. */
    public List<UnitValue> of(DivisionKey unit) {
        return under(unit, unit.level());
    }

    /** What signals find in one division; nothing where the viewer may not see it. */
    public List<UnitValue> signals(DivisionKey unit) {
        try {
            return state.view().signals().of(new UnitQuery(state.month(), unit, unit.level()));
        } catch (OutOfScopeException e) {
            return List.of();
        }
    }

    /** The value of an indicator among others. */
    public static Optional<UnitValue> find(List<UnitValue> values, String indicator, DivisionKey unit) {
        return values.stream()
                .filter(v -> v.indicator().equals(indicator) && v.unit().equals(unit))
                .findFirst();
    }

    /** The values of one indicator, in order of code. */
    public static List<UnitValue> only(List<UnitValue> values, String indicator) {
        return values.stream().filter(v -> v.indicator().equals(indicator)).toList();
    }
}

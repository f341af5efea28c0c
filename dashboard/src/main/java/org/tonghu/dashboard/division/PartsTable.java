package org.tonghu.dashboard.division;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.dashboard.ui.Units;
import org.tonghu.dashboard.ui.ValueText;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.value.UnitValue;

/** The parts of a division with their goals, to be sorted by any of them; a click leads down, to a township at the lowest. */
class PartsTable extends Grid<DivisionKey> {
    private static final long serialVersionUID = 1L;

    private final transient List<UnitValue> values;

    PartsTable(List<Goal> goals, List<UnitValue> values, PageState state) {
        this.values = values;
        setId("parts");
        setAllRowsVisible(true);
        addClassName("tonghu-parts");
        addComponentColumn(unit -> name(unit, state))
                .setHeader(getTranslation("gap.unit"))
                .setComparator(Comparator.comparing(DivisionKey::code))
                .setFrozen(true)
                .setAutoWidth(true);
        goals.forEach(this::addGoal);
        setItems(values.stream().map(UnitValue::unit).distinct().sorted().toList());
    }

    private Component name(DivisionKey unit, PageState state) {
        String name = values.stream()
                .filter(v -> v.unit().equals(unit))
                .findFirst()
                .map(UnitValue::name)
                .orElseThrow();
        return unit.level() == DivisionLevel.VILLAGE
                ? new Span(name)
                : new Anchor(DivisionView.href(unit, state), name);
    }

    /** Units without a rate sort behind all others. */
    private void addGoal(Goal goal) {
        addComponentColumn(unit -> value(goal, unit)
                        .<Component>map(v -> new ValueText(goal, v))
                        .orElseGet(Span::new))
                .setHeader(goal.indicator().title().in(getLocale()))
                .setAutoWidth(true)
                .setComparator(Comparator.comparing(
                        unit -> value(goal, unit)
                                .flatMap(v -> v.value().rate())
                                .orElse(BigDecimal.valueOf(Long.MAX_VALUE)),
                        Comparator.naturalOrder()));
    }

    private Optional<UnitValue> value(Goal goal, DivisionKey unit) {
        return Units.find(values, goal.indicator().id(), unit);
    }
}

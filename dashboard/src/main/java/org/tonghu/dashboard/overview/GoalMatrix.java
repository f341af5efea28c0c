package org.tonghu.dashboard.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.dashboard.division.DivisionView;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.dashboard.ui.Goal;
import org.tonghu.dashboard.ui.Table;
import org.tonghu.dashboard.ui.Units;
import org.tonghu.dashboard.ui.ValueText;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.value.UnitValue;

/** Goals down, the whole and its units across: each cell a value with its light against the pace. */
class GoalMatrix extends Div {
    private static final long serialVersionUID = 1L;

    GoalMatrix(List<Goal> goals, DivisionKey root, Units units) {
        DivisionLevel level = root.level().below().orElse(root.level());
        List<UnitValue> parts = units.under(root, level);
        List<UnitValue> whole = units.of(root);
        List<DivisionKey> columns =
                parts.stream().map(UnitValue::unit).distinct().sorted().toList();
        Table table = new Table("matrix", header(whole, parts, columns));
        for (Goal goal : goals) {
            table.addRow(row(goal, root, new Cells(whole, parts, columns), units));
        }
        add(table, note("overview.rule"));
        if (root.level() == DivisionLevel.PROVINCE) {
            add(note("overview.fuzhou"));
        }
    }

    private record Cells(List<UnitValue> whole, List<UnitValue> parts, List<DivisionKey> columns) {}

    private Paragraph note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("tonghu-note");
        return note;
    }

    private List<String> header(List<UnitValue> whole, List<UnitValue> parts, List<DivisionKey> columns) {
        List<String> header =
                new ArrayList<>(List.of(getTranslation("overview.goal"), getTranslation("overview.targetAndPace")));
        header.add(whole.getFirst().name());
        columns.forEach(unit -> header.add(parts.stream()
                .filter(v -> v.unit().equals(unit))
                .findFirst()
                .map(UnitValue::name)
                .orElseThrow()));
        return header;
    }

    private List<Component> row(Goal goal, DivisionKey root, Cells cells, Units units) {
        List<Component> row = new ArrayList<>();
        Span title = new Span(goal.indicator().title().in(getLocale()));
        title.setTitle(goal.indicator().meaning().in(getLocale()));
        row.add(title);
        row.add(target(goal, units));
        row.add(cell(goal, cells.whole(), root, units));
        cells.columns().forEach(unit -> row.add(cell(goal, cells.parts(), unit, units)));
        return row;
    }

    private Component target(Goal goal, Units units) {
        Span target = new Span(Format.percent(goal.target().value()) + " / "
                + Format.percent(goal.due(units.state().month())));
        target.setTitle(goal.target().source().in(getLocale()));
        if (goal.isAssumed()) {
            Span assumed = new Span(getTranslation("overview.assumed"));
            assumed.addClassName("tonghu-assumed");
            target.add(" ");
            target.add(assumed);
        }
        return target;
    }

    /** A unit has no value for goals that are attributed to a level above it. */
    private Component cell(Goal goal, List<UnitValue> values, DivisionKey unit, Units units) {
        return Units.find(values, goal.indicator().id(), unit)
                .<Component>map(value -> {
                    Anchor link = new Anchor(DivisionView.href(unit, units.state()), new ValueText(goal, value));
                    link.addClassName(ValueText.cssClass(goal.light(value)));
                    return link;
                })
                .orElseGet(() -> new Span(""));
    }
}

package org.tonghu.dashboard.division;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.dashboard.ui.GoalText;
import org.tonghu.dashboard.ui.Table;
import org.tonghu.dashboard.ui.ValueText;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.goal.Projection;
import org.tonghu.warehouse.value.UnitValue;

/** The goals of one division: value, counts, net gap, what is needed a month, target, pace, rank and change. */
class GoalTable extends Div {
    private static final long serialVersionUID = 1L;

    GoalTable(Goals goals) {
        Table table = new Table(
                "goals",
                List.of("goal", "value", "counts", "net", "needed", "target", "due", "rank", "change").stream()
                        .map(key -> getTranslation("goals." + key))
                        .toList());
        for (Goal goal : goals.goals()) {
            goals.value(goal).ifPresent(value -> table.addRow(row(goals, goal, value)));
        }
        add(table, note("overview.rule"), note("goals.rule"));
    }

    private Paragraph note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("tonghu-note");
        return note;
    }

    private List<Component> row(Goals goals, Goal goal, UnitValue value) {
        Span title = new Span(goal.indicator().title().in(getLocale()));
        title.setTitle(goal.indicator().meaning().in(getLocale()) + "\n"
                + goal.indicator().caveat().in(getLocale()) + "\n「"
                + goal.indicator().clause() + "」");
        return List.of(
                title,
                new ValueText(goal, value),
                Table.cell(ValueText.counts(value.value())),
                Table.cell(net(goal, value)),
                Table.cell(needed(goal, value)),
                Table.cell(target(goal)),
                Table.cell(GoalText.pace(this, goal, value.month(), List.of(value))),
                Table.cell(goals.place(goal, value)
                        .map(place -> place.rank() + " / " + place.among())
                        .orElse("")),
                Table.cell(goals.change(goal, value)
                        .map(change -> Format.points(change.difference()))
                        .orElse("")));
    }

    private String target(Goal goal) {
        return GoalText.target(goal) + (goal.isAssumed() ? " " + getTranslation("overview.assumed") : "");
    }

    private String net(Goal goal, UnitValue value) {
        return goal.shortfall(value)
                .map(net -> net.isNone() ? "0" : GoalText.units(goal, net.units(), getLocale()))
                .orElse("");
    }

    /** In units where they are counted once, else in percentage points. */
    private String needed(Goal goal, UnitValue value) {
        return Projection.of(goal, value)
                .map(needed -> needed.units()
                        .map(units -> GoalText.units(goal, units, getLocale()))
                        .orElseGet(() -> getTranslation("format.points", Format.points(needed.rate()))))
                .orElse("");
    }
}

package org.tonghu.dashboard.division;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.dashboard.ui.Goal;
import org.tonghu.dashboard.ui.Table;
import org.tonghu.dashboard.ui.ValueText;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;

/** The goals of one division: value, counts, what is lacking, target, pace, rank and change. */
class GoalTable extends Div {
    private static final long serialVersionUID = 1L;

    GoalTable(Goals goals) {
        Table table = new Table(
                "goals",
                List.of("goal", "value", "counts", "lacking", "target", "due", "rank", "change").stream()
                        .map(key -> getTranslation("goals." + key))
                        .toList());
        for (Goal goal : goals.goals()) {
            goals.value(goal).ifPresent(value -> table.addRow(row(goals, goal, value)));
        }
        Paragraph rule = new Paragraph(getTranslation("overview.rule"));
        rule.addClassName("tonghu-note");
        add(table, rule);
    }

    private List<Component> row(Goals goals, Goal goal, UnitValue value) {
        Span title = new Span(goal.indicator().title().in(getLocale()));
        title.setTitle(goal.indicator().meaning().in(getLocale()) + "\n"
                + goal.indicator().caveat().in(getLocale()) + "\n「"
                + goal.indicator().clause() + "」");
        String target = Format.percent(goal.target().value())
                + (goal.isAssumed() ? " " + getTranslation("overview.assumed") : "");
        return List.of(
                title,
                new ValueText(goal, value),
                Table.cell(counts(value)),
                Table.cell(lacking(goal, value)),
                Table.cell(target),
                Table.cell(Format.percent(goal.due(value.month()))),
                Table.cell(goals.rank(goal, value).map(r -> r[0] + " / " + r[1]).orElse("")),
                Table.cell(goals.change(goal, value).map(Format::points).orElse("")));
    }

    private static String counts(UnitValue value) {
        return switch (value.value()) {
            case Value.Known known -> Format.count(known.numerator()) + " / " + Format.count(known.denominator());
            case Value.NotApplicable none -> Format.count(none.numerator()) + " / 0";
            case Value.Banded b -> "";
            case Value.Suppressed s -> "";
            case Value.NoData d -> "";
        };
    }

    private String lacking(Goal goal, UnitValue value) {
        return goal.lacking(value)
                .map(lacking -> lacking.signum() == 0
                        ? "0"
                        : Format.count(lacking)
                                + getTranslation("format.unitGap")
                                + goal.indicator().unit().in(getLocale()))
                .orElse("");
    }
}

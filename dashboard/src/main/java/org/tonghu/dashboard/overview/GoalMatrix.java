package org.tonghu.dashboard.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.dashboard.division.DivisionView;
import org.tonghu.dashboard.ui.GoalText;
import org.tonghu.dashboard.ui.Table;
import org.tonghu.dashboard.ui.Units;
import org.tonghu.dashboard.ui.ValueText;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.value.UnitValue;

/** Goals down, the whole and its units across: each cell a value with its light against the pace. */
class GoalMatrix extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Standing standing;
    private final transient List<DivisionKey> columns;

    GoalMatrix(Standing standing) {
        this.standing = standing;
        this.columns = standing.below().stream()
                .map(UnitValue::unit)
                .distinct()
                .sorted()
                .toList();
        Table table = new Table("matrix", header());
        standing.goals().forEach(goal -> table.addRow(row(goal)));
        add(table, note("overview.rule"));
        if (standing.root().level() == DivisionLevel.PROVINCE) {
            add(note("overview.fuzhou"));
        }
    }

    private Paragraph note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("tonghu-note");
        return note;
    }

    private List<String> header() {
        List<String> header =
                new ArrayList<>(List.of(getTranslation("overview.goal"), getTranslation("overview.targetAndPace")));
        header.add(standing.whole().getFirst().name());
        columns.forEach(unit -> header.add(standing.below().stream()
                .filter(v -> v.unit().equals(unit))
                .findFirst()
                .map(UnitValue::name)
                .orElseThrow()));
        return header;
    }

    private List<Component> row(Goal goal) {
        Span title = new Span(goal.indicator().title().in(getLocale()));
        title.setTitle(goal.indicator().meaning().in(getLocale()));
        List<UnitValue> values = new ArrayList<>(List.of(standing.whole(goal)));
        values.addAll(Units.only(standing.below(), goal.indicator().id()));
        List<Component> row = new ArrayList<>(List.of(title, target(goal, values)));
        row.add(cell(goal, standing.whole(), standing.root()));
        columns.forEach(unit -> row.add(cell(goal, standing.below(), unit)));
        return row;
    }

    private Component target(Goal goal, List<UnitValue> beside) {
        YearMonth month = standing.units().state().month();
        Span target = new Span(GoalText.target(goal) + " / " + GoalText.pace(this, goal, month, beside));
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
    private Component cell(Goal goal, List<UnitValue> values, DivisionKey unit) {
        return Units.find(values, goal.indicator().id(), unit)
                .<Component>map(value -> {
                    Anchor link =
                            new Anchor(DivisionView.href(unit, standing.units().state()), new ValueText(goal, value));
                    ValueText.colour(link, goal, value);
                    return link;
                })
                .orElseGet(() -> new Span(""));
    }
}

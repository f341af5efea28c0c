package org.tonghu.dashboard.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.tonghu.dashboard.division.DivisionView;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.dashboard.ui.Table;
import org.tonghu.dashboard.ui.ValueText;
import org.tonghu.warehouse.goal.GapDecomposition;
import org.tonghu.warehouse.goal.GapPart;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.goal.Shortfall;
import org.tonghu.warehouse.indicator.Indicator.Direction;

/** The units that make most of the gap, in whole units of what the goal counts, under both readings of it. */
class GapTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 15;

    private final transient GapText text;

    GapTable(Goal goal, GapDecomposition gap, PageState state) {
        text = new GapText(this, goal, gap, getLocale());
        addClassName("tonghu-gaps");
        if (goal.direction() == Direction.NONE) {
            return;
        }
        Paragraph readings = new Paragraph(reading("gross", gap.gross()));
        gap.net().ifPresent(net -> readings.add(new Span("　"), reading("net", net)));
        add(readings);
        if (!gap.parts().isEmpty()) {
            add(table(goal, gap, state));
        }
        if (!gap.unknown().isEmpty()) {
            add(new Paragraph(getTranslation("gap.unknown", gap.unknown().size())));
        }
        Paragraph rule = new Paragraph(getTranslation("gap.rule"));
        rule.addClassName("tonghu-note");
        add(rule);
    }

    private Span reading(String id, Shortfall shortfall) {
        Span reading = new Span(text.reading(shortfall));
        reading.setId(id);
        return reading;
    }

    private Table table(Goal goal, GapDecomposition gap, PageState state) {
        Table table = new Table(
                "gaps",
                List.of(
                        getTranslation("gap.unit"),
                        getTranslation("gap.value"),
                        getTranslation(
                                "gap.lacking." + goal.direction().name(),
                                goal.indicator().unit().in(getLocale())),
                        getTranslation("gap.share"),
                        getTranslation("gap.upTo")));
        gap.leading(SHOWN).forEach(part -> table.addRow(row(goal, part, state)));
        gap.rest(SHOWN)
                .ifPresent(rest -> table.addRow(List.of(
                        Table.cell(getTranslation("gap.rest", rest.count())),
                        new Span(),
                        Table.cell(Format.count(rest.units())),
                        Table.cell(Format.percent(rest.share())),
                        Table.cell(Format.percent(BigDecimal.ONE)))));
        return table;
    }

    private List<Component> row(Goal goal, GapPart part, PageState state) {
        return List.of(
                new Anchor(DivisionView.href(part.part().value().unit(), state), text.name(part.part())),
                new ValueText(goal, part.part().value()),
                Table.cell(Format.count(part.units())),
                Table.cell(Format.percent(part.share())),
                Table.cell(Format.percent(part.upTo())));
    }
}

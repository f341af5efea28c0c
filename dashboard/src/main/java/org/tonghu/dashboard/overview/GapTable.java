package org.tonghu.dashboard.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tonghu.dashboard.division.DivisionView;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.dashboard.ui.Goal;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.dashboard.ui.Table;
import org.tonghu.dashboard.ui.ValueText;

/** The units that make most of the gap, in whole units of what the goal counts. */
class GapTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 15;

    GapTable(Goal goal, List<Gap> gaps, PageState state) {
        addClassName("tonghu-gaps");
        if (gaps.isEmpty()) {
            add(new Paragraph(getTranslation("overview.noGap")));
            return;
        }
        Table table = new Table(
                "gaps",
                List.of(
                        getTranslation("gap.unit"),
                        getTranslation("gap.value"),
                        getTranslation("gap.lacking", goal.indicator().unit().in(getLocale())),
                        getTranslation("gap.share"),
                        getTranslation("gap.upTo")));
        gaps.stream()
                .limit(SHOWN)
                .forEach(gap -> table.addRow(List.of(
                        new Anchor(
                                DivisionView.href(gap.value().unit(), state),
                                gap.value().name()),
                        new ValueText(goal, gap.value()),
                        Table.cell(Format.count(gap.lacking())),
                        Table.cell(Format.percent(gap.share())),
                        Table.cell(Format.percent(gap.upTo())))));
        add(table);
        if (gaps.size() > SHOWN) {
            add(new Paragraph(getTranslation("gap.more", gaps.size() - SHOWN)));
        }
    }
}

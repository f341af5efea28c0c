package org.tonghu.dashboard.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.dashboard.ui.Table;
import org.tonghu.warehouse.score.ItemScore;
import org.tonghu.warehouse.score.ScoreSheet;
import org.tonghu.warehouse.score.ScoringMethod;
import org.tonghu.warehouse.score.SectionScore;

/** One unit's card: each item with its weight, what was measured, how it is scored, its points, and who settles it. */
class ScoreCard extends Div {
    private static final long serialVersionUID = 1L;

    ScoreCard(ScoreSheet sheet) {
        setId("card");
        add(new H2(getTranslation("assessment.card", sheet.name())));
        Table table = new Table(
                "items",
                List.of("item", "weight", "measured", "method", "points", "status", "who", "clause").stream()
                        .map(key -> getTranslation("assessment." + key))
                        .toList());
        for (SectionScore section : sheet.sections()) {
            table.addRow(heading(section));
            section.items().forEach(item -> table.addRow(row(item)));
        }
        add(table);
    }

    private List<Component> heading(SectionScore section) {
        Span title = new Span(
                section.section().id() + " " + section.section().title().in(getLocale()));
        title.addClassName("tonghu-section");
        return List.of(
                title,
                Table.cell(Format.count(section.section().weight())),
                new Span(),
                new Span(),
                Table.cell(section.points().toPlainString()),
                Table.cell(getTranslation(section.isSettled() ? "assessment.settledSection" : "assessment.soFar")),
                new Span(),
                new Span());
    }

    private List<Component> row(ItemScore item) {
        Span clause = new Span("「" + item.item().clause() + "」");
        clause.addClassName("tonghu-clause");
        return List.of(
                Table.cell(item.item().id() + " " + item.item().title().in(getLocale())),
                Table.cell(Format.count(item.item().weight())),
                Table.cell(measured(item)),
                Table.cell(method(item.item().method())),
                Table.cell(item.points().map(BigDecimal::toPlainString).orElse("—")),
                Table.cell(getTranslation("itemStatus." + item.status().word())),
                Table.cell(getTranslation("who." + item.item().who().name().toLowerCase(Locale.ROOT))),
                clause);
    }

    /** Seen on its side of each rate at which the points change. */
    private String measured(ItemScore item) {
        return item.measured().map(rate -> measured(item.item().method(), rate)).orElse("");
    }

    private String measured(ScoringMethod method, BigDecimal rate) {
        return switch (method) {
            case ScoringMethod.Prop p -> Format.percent(rate, List.of(p.floor(), p.target()));
            case ScoringMethod.MeanOfCounties m -> Format.percent(rate, List.of(m.floor(), m.target()));
            case ScoringMethod.Tier t ->
                Format.percent(
                        rate,
                        t.steps().stream().map(ScoringMethod.Tier.Step::from).toList());
            case ScoringMethod.Delta d ->
                getTranslation("format.points", Format.points(rate, ScoringMethod.Delta.BARS));
            case ScoringMethod.Bin b -> Format.percent(rate);
            case ScoringMethod.ByDate d -> Format.percent(rate);
            case ScoringMethod.Deduct d -> Format.percent(rate);
            case ScoringMethod.Checklist c -> Format.percent(rate);
        };
    }

    private String method(ScoringMethod method) {
        return switch (method) {
            case ScoringMethod.Prop p ->
                getTranslation("method.prop", Format.percent(p.floor()), Format.percent(p.target()));
            case ScoringMethod.MeanOfCounties m ->
                getTranslation("method.mean", Format.percent(m.floor()), Format.percent(m.target()));
            case ScoringMethod.Tier t -> getTranslation("method.tier");
            case ScoringMethod.Bin b -> getTranslation("method.bin");
            case ScoringMethod.ByDate d -> getTranslation("method.date", d.deadline());
            case ScoringMethod.Deduct d -> getTranslation("method.deduct", Format.count(d.each()));
            case ScoringMethod.Checklist c -> getTranslation("method.checklist", c.pieces());
            case ScoringMethod.Delta d -> getTranslation("method.delta");
        };
    }
}

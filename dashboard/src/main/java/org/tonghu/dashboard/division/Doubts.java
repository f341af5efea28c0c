package org.tonghu.dashboard.division;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tonghu.dashboard.quality.DataView;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.dashboard.ui.Table;
import org.tonghu.dashboard.ui.Units;
import org.tonghu.dashboard.ui.ValueText;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;

/** What in the rows behind a division's figures should be looked into, beside the share in the unit above it. */
class Doubts extends Div {
    private static final long serialVersionUID = 1L;

    private final transient List<UnitValue> above;

    Doubts(Units units, Division division) {
        List<UnitValue> values = units.signals(division.key());
        above = division.parent().map(units::signals).orElse(List.of());
        if (values.isEmpty()) {
            return; // an edition from before there were signals
        }
        Table table = new Table(
                "doubts",
                List.of("doubts.signal", "doubts.counts", "doubts.share", "doubts.above").stream()
                        .map(key -> getTranslation(key))
                        .toList());
        for (UnitValue value : values) {
            table.addRow(row(units.state().view().declaredSignals().signal(value.indicator()), value));
        }
        Paragraph note = new Paragraph(getTranslation("doubts.note") + " ");
        note.addClassName("tonghu-note");
        Anchor examples = new Anchor(DataView.href(units.state()), getTranslation("doubts.toExamples"));
        examples.setId("to-doubt-examples");
        note.add(examples);
        add(new H2(getTranslation("doubts.title")), table, note);
    }

    private List<Component> row(Signal signal, UnitValue value) {
        return List.of(
                explained(signal),
                Table.cell(counts(signal, value)),
                Table.cell(ValueText.text(this, value.value())),
                Table.cell(above.stream()
                        .filter(v -> v.indicator().equals(signal.id()))
                        .findFirst()
                        .map(v -> ValueText.text(this, v.value()))
                        .orElse("")));
    }

    /** The title, which opens to the rule, what it cannot see, and its parameters. */
    private NativeDetails explained(Signal signal) {
        NativeDetails details = new NativeDetails(signal.title().in(getLocale()));
        Div text = new Div(
                new Paragraph(signal.explanation().in(getLocale())),
                new Paragraph(signal.caveat().in(getLocale())));
        signal.parameters()
                .forEach(parameter -> text.add(new Div(getTranslation(
                        "doubts.parameter." + parameter.basis().name(),
                        parameter.title().in(getLocale()),
                        parameter.value().toPlainString()))));
        details.setContent(text);
        return details;
    }

    private String counts(Signal signal, UnitValue value) {
        return value.value() instanceof Value.Known known
                ? getTranslation(
                        "doubts.ofAll",
                        Format.count(known.numerator()),
                        Format.count(known.denominator()),
                        signal.totalUnit().in(getLocale()))
                : "";
    }
}

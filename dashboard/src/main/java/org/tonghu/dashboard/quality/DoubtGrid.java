package org.tonghu.dashboard.quality;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.SignalExample;
import org.tonghu.warehouse.signal.Signals;

/** Examples of what signals find in the month that is shown: a sentence, and where its rows stand. */
class DoubtGrid extends Div {
    private static final long serialVersionUID = 1L;

    private final Grid<SignalExample> grid = new Grid<>();
    private final transient Signals signals;

    DoubtGrid(PageState state) {
        signals = state.view().declaredSignals();
        ListDataProvider<SignalExample> examples =
                new ListDataProvider<>(state.view().signals().examples(state.month()));
        grid.setId("doubt-examples");
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setDataProvider(examples);
        column("doubts.signal", e -> title(e.signal())).setWidth("14rem").setFlexGrow(0);
        column("gap.unit", SignalExample::name).setWidth("7rem").setFlexGrow(0);
        column("doubts.example", this::sentence).setWidth("24rem").setFlexGrow(3);
        column("data.batch", e -> Integer.toString(e.batch())).setWidth("4rem").setFlexGrow(0);
        column("data.file", SignalExample::file).setWidth("16rem");
        column("data.line", SignalExample::lines).setWidth("10rem").setFlexGrow(0);
        add(choice(examples), grid);
    }

    private Select<String> choice(ListDataProvider<SignalExample> examples) {
        List<String> ids = new ArrayList<>(List.of(""));
        signals.all().forEach(signal -> ids.add(signal.id()));
        Select<String> choice = new Select<>();
        choice.setId("doubt");
        choice.setAriaLabel(getTranslation("doubts.signal"));
        choice.setWidth("20rem");
        choice.setItems(ids);
        choice.setItemLabelGenerator(id -> id.isEmpty() ? getTranslation("doubts.all") : title(id));
        choice.setValue("");
        choice.addValueChangeListener(change -> examples.setFilter(
                e -> change.getValue().isEmpty() || change.getValue().equals(e.signal())));
        return choice;
    }

    private Grid.Column<SignalExample> column(String key, ValueProvider<SignalExample, String> text) {
        return grid.addColumn(text).setHeader(getTranslation(key)).setResizable(true);
    }

    private String title(String id) {
        return signals.find(id)
                .map(Signal::title)
                .map(title -> title.in(getLocale()))
                .orElse(id);
    }

    private String sentence(SignalExample example) {
        return getLocale().getLanguage().equals("en") ? example.sentenceEn() : example.sentenceZh();
    }
}

package org.tonghu.dashboard.quality;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.stream.Collectors;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.warehouse.load.FileReport;
import org.tonghu.warehouse.load.ReasonCount;

/** The files of a batch: what became of each and of its rows, and why rows were held back. */
class FileGrid extends Div {
    private static final long serialVersionUID = 1L;

    private final Grid<FileReport> grid = new Grid<>();
    private final transient List<ReasonCount> reasons;

    FileGrid(PageState state, int batch) {
        reasons = state.view().loads().reasons(batch);
        ListDataProvider<FileReport> files =
                new ListDataProvider<>(state.view().loads().files(batch));
        grid.setId("files");
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setDataProvider(files);
        columns();
        add(filter(files), grid);
    }

    private TextField filter(ListDataProvider<FileReport> files) {
        TextField filter = new TextField();
        filter.setId("file-filter");
        filter.setPlaceholder(getTranslation("data.filter"));
        filter.setWidth("24rem");
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change ->
                files.setFilter(f -> (f.file() + " " + f.dataset().orElse("") + " " + status(f) + " " + message(f))
                        .contains(change.getValue())));
        return filter;
    }

    private void columns() {
        column("data.file", FileReport::file).setWidth("18rem");
        column("data.dataset", this::dataset).setWidth("7rem").setFlexGrow(0);
        column("data.status", this::status).setWidth("5.5rem").setFlexGrow(0);
        count("data.read", FileReport::read);
        count("data.accepted", FileReport::accepted);
        count("data.duplicate", FileReport::duplicate);
        count("data.superseded", FileReport::superseded);
        count("data.quarantined", FileReport::quarantined);
        column("data.reasons", this::reasons).setWidth("9rem");
        column("data.message", this::message).setWidth("16rem");
    }

    private void count(String key, ValueProvider<FileReport, Long> rows) {
        grid.addColumn(rows)
                .setHeader(getTranslation(key))
                .setWidth("5rem")
                .setFlexGrow(0)
                .setSortable(true)
                .setTextAlign(ColumnTextAlign.END);
    }

    private String dataset(FileReport file) {
        return file.dataset().map(d -> getTranslation("dataset." + d)).orElse("");
    }

    private Grid.Column<FileReport> column(String key, ValueProvider<FileReport, String> text) {
        return grid.addColumn(text)
                .setHeader(getTranslation(key))
                .setSortable(true)
                .setResizable(true);
    }

    private String status(FileReport file) {
        return getTranslation("status." + file.status());
    }

    private String message(FileReport file) {
        return getLocale().getLanguage().equals("en") ? file.messageEn() : file.messageZh();
    }

    private String reasons(FileReport file) {
        return reasons.stream()
                .filter(r -> r.file().equals(file.file()))
                .map(r -> getTranslation("reason." + r.code()) + " " + r.rows())
                .collect(Collectors.joining("；"));
    }
}

package org.tonghu.dashboard.quality;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.warehouse.load.QuarantineFilter;
import org.tonghu.warehouse.load.QuarantinedRow;

/** The rows in quarantine now, fetched page by page, by reason if one is chosen. */
class QuarantineGrid extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<String> CODES = List.of(
            "",
            "REQUIRED",
            "FORMAT",
            "ID_CHECKSUM",
            "UNKNOWN_VALUE",
            "UNKNOWN_DIVISION",
            "WRONG_LEVEL",
            "FUTURE",
            "ORDER",
            "RANGE",
            "INCONSISTENT",
            "UNKNOWN_REFERENCE",
            "UNKNOWN_ROW");

    private final Grid<QuarantinedRow> grid = new Grid<>();
    private final Select<String> code = new Select<>();

    QuarantineGrid(PageState state) {
        code.setId("code");
        code.setAriaLabel(getTranslation("data.reasons"));
        code.setItems(new ArrayList<>(CODES));
        code.setItemLabelGenerator(
                c -> c.isEmpty() ? getTranslation("data.allReasons") : getTranslation("reason." + c));
        code.setValue("");
        code.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        grid.setId("quarantine");
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        columns();
        grid.setItems(query -> state
                .view()
                .loads()
                .quarantine(new QuarantineFilter(0, "", "", code.getValue(), query.getOffset(), query.getLimit()))
                .stream());
        add(code, grid);
    }

    private void columns() {
        narrow("data.batch", r -> Integer.toString(r.batch()), "4rem");
        narrow("data.dataset", r -> getTranslation("dataset." + r.dataset()), "8rem");
        column("data.file", QuarantinedRow::file).setWidth("16rem");
        narrow("data.line", r -> Integer.toString(r.line()), "5rem");
        narrow("data.reason", r -> getTranslation("reason." + r.code()), "10rem");
        narrow("data.column", QuarantinedRow::columnName, "9rem");
        column("data.row", QuarantinedRow::rowText).setWidth("30rem").setFlexGrow(4);
    }

    private void narrow(String key, ValueProvider<QuarantinedRow, String> text, String width) {
        column(key, text).setWidth(width).setFlexGrow(0);
    }

    private Grid.Column<QuarantinedRow> column(String key, ValueProvider<QuarantinedRow, String> text) {
        return grid.addColumn(text).setHeader(getTranslation(key)).setResizable(true);
    }
}

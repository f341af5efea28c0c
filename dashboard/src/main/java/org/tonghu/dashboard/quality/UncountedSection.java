package org.tonghu.dashboard.quality;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.warehouse.audit.UncountedRows;
import org.tonghu.warehouse.division.Divisions;

/** Error-free rows that are in no figure, by month and unit, and why. */
class UncountedSection extends Div {
    private static final long serialVersionUID = 1L;

    UncountedSection(PageState state) {
        List<UncountedRows> rows = state.view().audits().uncounted();
        add(new H2(getTranslation("data.uncounted")));
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("data.noneUncounted")));
            return;
        }
        add(
                new Paragraph(getTranslation("data.uncountedRule")),
                grid(rows, state.view().divisions()));
    }

    private Grid<UncountedRows> grid(List<UncountedRows> rows, Divisions divisions) {
        Grid<UncountedRows> grid = new Grid<>();
        grid.setId("uncounted");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        column(
                        grid,
                        "data.month",
                        r -> getTranslation(
                                "format.month",
                                Integer.toString(r.month().getYear()),
                                r.month().getMonthValue()))
                .setComparator(UncountedRows::month);
        column(grid, "data.unit", r -> r.unit(divisions));
        column(grid, "data.dataset", r -> getTranslation("dataset." + r.dataset()));
        column(grid, "data.why", r -> getTranslation("uncounted." + r.kind())).setFlexGrow(3);
        grid.addColumn(UncountedRows::rows)
                .setHeader(getTranslation("data.rows"))
                .setSortable(true)
                .setTextAlign(ColumnTextAlign.END);
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= 10);
        return grid;
    }

    private Grid.Column<UncountedRows> column(
            Grid<UncountedRows> grid, String key, ValueProvider<UncountedRows, String> text) {
        return grid.addColumn(text)
                .setHeader(getTranslation(key))
                .setSortable(true)
                .setResizable(true);
    }
}

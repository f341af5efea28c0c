package org.tonghu.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A dense table of components, scrolling sideways when it is wider than the page. */
public class Table extends Div {
    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();

    public Table(String id, List<String> header) {
        addClassName("tonghu-table");
        table.setId(id);
        NativeTableRow row = table.getHead().addRow();
        header.forEach(text -> row.add(new NativeTableHeaderCell(text)));
        add(table);
    }

    /** Adds a row; its first cell is its heading. */
    public void addRow(List<? extends Component> cells) {
        NativeTableRow row = table.getBody().addRow();
        row.add(new NativeTableHeaderCell(cells.getFirst()));
        cells.stream().skip(1).forEach(cell -> row.add(new NativeTableCell(cell)));
    }

    /** A text as a cell. */
    public static Span cell(String text) {
        return new Span(text);
    }
}

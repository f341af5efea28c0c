package org.tonghu.etl.guide;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.tonghu.etl.contract.Column;

/** The sheet to fill in: the header of the contract, and below it cells that are made for their values. */
final class DataSheet {
    private static final String REQUIRED = "1F5C99";
    private static final String REQUIRED_TEXT = "FFFFFF";
    private static final String OPTIONAL = "DCE6F1";
    private static final String OPTIONAL_TEXT = "1F2937";
    private static final double HEADER_HEIGHT = 24;

    private static final int MARGIN = 4;

    private final Worksheet sheet;
    private final DatasetWords words;

    private DataSheet(Worksheet sheet, DatasetWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    static void write(Worksheet sheet, DatasetWords words) {
        DataSheet written = new DataSheet(sheet, words);
        List<Column> columns = words.spec().columns();
        for (int i = 0; i < columns.size(); i++) {
            written.addColumn(i, columns.get(i));
        }
        sheet.rowHeight(0, HEADER_HEIGHT);
        sheet.freezePane(0, 1);
        Templates.printOnOnePageWide(sheet);
    }

    private void addColumn(int position, Column column) {
        InputColumn input = InputColumn.toFill(words.spec(), column);
        String format = input.format();
        if (!format.isEmpty()) {
            sheet.style(position).format(format).set();
        }
        sheet.width(position, Math.max(2 * column.header().length() + MARGIN, input.leastWidth()));
        addHeader(position, column);
        input.addChoices(sheet, position, 1, Worksheet.MAX_ROWS - 1);
    }

    private void addHeader(int position, Column column) {
        sheet.value(0, position, column.header());
        sheet.style(0, position)
                .bold()
                .fillColor(column.required() ? REQUIRED : OPTIONAL)
                .fontColor(column.required() ? REQUIRED_TEXT : OPTIONAL_TEXT)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        sheet.comment(0, position, words.note(column));
    }
}

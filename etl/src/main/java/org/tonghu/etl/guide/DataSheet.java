package org.tonghu.etl.guide;

import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
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
        ColumnWords said = new ColumnWords(words.spec(), column, words.words());
        String format = format(column, said);
        if (!format.isEmpty()) {
            sheet.style(position).format(format).set();
        }
        // A Chinese character is as wide as two digits.
        sheet.width(position, Math.max(2 * column.header().length() + MARGIN, leastWidth(column)));
        addHeader(position, column);
        addChoices(position, said);
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

    private void addChoices(int position, ColumnWords said) {
        if (!said.choices().isEmpty()) {
            sheet.range(1, position, Worksheet.MAX_ROWS - 1, position)
                    .validateWithListByFormula('"' + String.join(",", said.choices()) + '"')
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(said.column().header())
                    .error(words.words().say("choose"));
        }
    }

    /** The format of the cells of a column; empty for the spreadsheet's own. */
    private static String format(Column column, ColumnWords said) {
        if (said.isDigitsAsText()) {
            return "@";
        }
        return switch (column.type()) {
            case DATE -> "yyyy-mm-dd";
            case DATETIME -> "yyyy-mm-dd hh:mm";
            default -> "";
        };
    }

    private static int leastWidth(Column column) {
        return switch (column.type()) {
            case IDENTITY, CREDIT_CODE, DATETIME, TEXT -> 22;
            case DIVISION, LIST, CHOICE, MOBILE -> 16;
            default -> 12;
        };
    }
}

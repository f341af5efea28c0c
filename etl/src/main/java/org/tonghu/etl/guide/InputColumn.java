package org.tonghu.etl.guide;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.DatasetSpec;

/** How cells are made in which an office types the values of a column. */
public final class InputColumn {
    private final Column column;
    private final ColumnWords said;

    public InputColumn(DatasetSpec spec, Column column) {
        this.column = column;
        this.said = new ColumnWords(spec, column, Words.ZH);
    }

    /** The format of the cells of a column; empty for the spreadsheet's own. */
    public String format() {
        if (said.isDigitsAsText()) {
            return "@";
        }
        return switch (column.type()) {
            case DATE -> "yyyy-mm-dd";
            case DATETIME -> "yyyy-mm-dd hh:mm";
            default -> "";
        };
    }

    /** In digits; a Chinese character is as wide as two. */
    public int leastWidth() {
        return switch (column.type()) {
            case IDENTITY, CREDIT_CODE, DATETIME, TEXT -> 22;
            case DIVISION, LIST, CHOICE, MOBILE -> 16;
            default -> 12;
        };
    }

    /** Lets the cells of a column of a sheet, from a row to another, be chosen from its values where it has a list. */
    public void addChoices(Worksheet sheet, int position, int first, int last) {
        if (!said.choices().isEmpty()) {
            sheet.range(first, position, last, position)
                    .validateWithListByFormula('"' + String.join(",", said.choices()) + '"')
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(column.header())
                    .error(Words.ZH.say("choose"));
        }
    }
}

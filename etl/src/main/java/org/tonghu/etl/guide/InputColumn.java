package org.tonghu.etl.guide;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.DatasetSpec;

/** How cells are made in which an office types the values of a column. */
public final class InputColumn {
    private static final String EMPTIES = "-";

    private final Column column;
    private final ColumnWords said;
    private final List<String> choices;

    private InputColumn(DatasetSpec spec, Column column, boolean mayBeEmptied) {
        this.column = column;
        this.said = new ColumnWords(spec, column, Words.ZH);
        this.choices = new ArrayList<>(said.choices());
        if (mayBeEmptied && !choices.isEmpty()) {
            choices.add(EMPTIES);
        }
    }

    /** Of a new row. */
    public static InputColumn toFill(DatasetSpec spec, Column column) {
        return new InputColumn(spec, column, false);
    }

    /** Of corrections, which may also say that a cell is to be empty. */
    public static InputColumn toCorrect(DatasetSpec spec, Column column) {
        return new InputColumn(spec, column, !column.required());
    }

    /** What kind of value an office types, in words. */
    public String type() {
        return said.type();
    }

    /** Which of them it may type, in words; empty where all may. */
    public String allowed() {
        return said.allowed();
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
        if (!choices.isEmpty()) {
            sheet.range(first, position, last, position)
                    .validateWithListByFormula('"' + String.join(",", choices) + '"')
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(column.header())
                    .error(Words.ZH.say("choose"));
        }
    }
}

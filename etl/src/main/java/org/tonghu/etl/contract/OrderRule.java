package org.tonghu.etl.contract;

import org.jspecify.annotations.Nullable;

/**
 * An end must not lie before its start.
 *
 * @param start a column, or {@code column.other}: the column {@code other} of the standing row that {@code column} refers to
 * @param blame the column that is wrong when the rule is broken; the end where it is left out
 */
public record OrderRule(String start, String end, @Nullable String blame) {
    public String blamed() {
        return blame == null ? end : blame;
    }

    /** Whether the start stands on the row that a column refers to. */
    public boolean isAcrossDatasets() {
        return start.contains(".");
    }

    /** The column of this dataset that the start is, or by which the row that has it is found. */
    public String startColumn() {
        return isAcrossDatasets() ? start.substring(0, start.indexOf('.')) : start;
    }

    /** The column of the row that {@link #startColumn} refers to; the start itself where both stand on one row. */
    public String startDate() {
        return start.substring(start.indexOf('.') + 1);
    }
}

package org.tonghu.etl.correction;

import java.util.ArrayList;
import java.util.List;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.DatasetSpec;

/**
 * The header of a sheet of corrections: which row each line corrects, the cells as they came, and the cells to correct. None
 * of its names is a column of a dataset, so that no such sheet is ever taken for a delivery.
 */
public final class CorrectionHeader {
    /** How many columns name the row: title, batch, file and line. */
    public static final int TARGET_COLUMNS = 4;

    private CorrectionHeader() {}

    /** Of the first column; it names the dataset. */
    public static String title(DatasetSpec spec) {
        return "待更正：" + spec.title().zh();
    }

    /** The columns that name the row. */
    public static List<String> target(DatasetSpec spec) {
        return List.of(title(spec), "批次", "文件", "行号");
    }

    public static String reason() {
        return "原因";
    }

    /** Of a cell as it came, masked. */
    public static String original(Column column) {
        return "原填：" + column.header();
    }

    /** Of a cell to correct. */
    public static String corrected(Column column) {
        return "更正：" + column.header();
    }

    /**
     * All headers that a sheet may have: those that name the row, then one to correct for each column of the dataset, then
     * what is only for the eye.
     */
    public static List<String> all(DatasetSpec spec) {
        List<String> all = new ArrayList<>(target(spec));
        spec.columns().forEach(column -> all.add(corrected(column)));
        all.add(reason());
        spec.columns().forEach(column -> all.add(original(column)));
        return all;
    }
}

package org.tonghu.etl.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.DatasetSpec;

/** Faults and rows between Spark's form and ours. */
public final class Records {
    private static final Row[] NONE = {};

    private Records() {}

    /** Faults as Spark stores them. */
    public static Row[] toRows(List<Fault> faults) {
        return faults.isEmpty()
                ? NONE
                : faults.stream()
                        .map(f -> RowFactory.create(f.reason().name(), f.column(), f.until()))
                        .toArray(Row[]::new);
    }

    /** A row that was typed at an earlier load. */
    public static SourceRow again(Row row, DatasetSpec spec) {
        List<@Nullable Object> values = values(row, spec);
        String stored = row.getAs("row_text");
        boolean remark = row.getAs("remark");
        return new SourceRow(
                new Origin(row.getAs("batch"), row.getAs("position"), row.getAs("file"), row.getAs("line")),
                values,
                faults(row.getList(row.fieldIndex("cell_findings"))),
                () -> stored.isEmpty() && !remark ? RowText.of(spec, values) : stored,
                remark);
    }

    /** The cells of a typed row in the shape of {@code RowSchema.typed}. */
    public static List<@Nullable Object> typed(SourceRow row, DatasetSpec spec) {
        List<@Nullable Object> cells = new ArrayList<>();
        addTyped(cells, row, spec);
        cells.add(row.remark() ? "" : row.text().get());
        cells.add(row.remark());
        return cells;
    }

    /** Origin, stored values and what is wrong with single cells. */
    public static void addTyped(List<@Nullable Object> cells, SourceRow row, DatasetSpec spec) {
        Origin origin = row.origin();
        cells.add(origin.batch());
        cells.add(origin.position());
        cells.add(origin.file());
        cells.add(origin.line());
        for (int i = 0; i < row.values().size(); i++) {
            if (spec.columns().get(i).type() != ColumnType.PERSONAL) {
                cells.add(row.values().get(i));
            }
        }
        cells.add(toRows(row.faults()));
    }

    private static List<Fault> faults(List<Row> rows) {
        return rows.stream().map(Records::fault).toList();
    }

    private static Fault fault(Row row) {
        LocalDate until = row.isNullAt(2) ? null : row.<LocalDate>getAs(2);
        return new Fault(Reason.valueOf(row.getString(0)), row.getString(1), until);
    }

    /** One value a column of the dataset; null for what is not stored. */
    static List<@Nullable Object> values(Row row, DatasetSpec spec) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : spec.columns()) {
            values.add(column.type() == ColumnType.PERSONAL ? null : row.<@Nullable Object>getAs(column.name()));
        }
        return values;
    }
}

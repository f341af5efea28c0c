package org.tonghu.etl.check;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.DatasetSpec;

/** Findings and values between Spark's rows and ours. */
public final class Records {
    private Records() {}

    /** Findings as Spark stores them. */
    public static Row[] toRows(List<Finding> findings) {
        return findings.stream()
                .map(f -> RowFactory.create(f.reason().name(), f.column(), f.until()))
                .toArray(Row[]::new);
    }

    /** Findings as they were stored. */
    public static List<Finding> toFindings(List<Row> rows) {
        return rows.stream().map(Records::finding).toList();
    }

    private static Finding finding(Row row) {
        LocalDate until = row.isNullAt(2) ? null : row.<LocalDate>getAs(2);
        return new Finding(Reason.valueOf(row.getString(0)), row.getString(1), until);
    }

    /** The values of a row, one a column of the dataset; null for what is not stored. */
    public static @Nullable Object[] values(Row row, DatasetSpec spec) {
        @Nullable Object[] values = new @Nullable Object[spec.columns().size()];
        for (int i = 0; i < values.length; i++) {
            if (spec.columns().get(i).type() != ColumnType.PERSONAL) {
                values[i] = row.getAs(spec.columns().get(i).name());
            }
        }
        return values;
    }
}

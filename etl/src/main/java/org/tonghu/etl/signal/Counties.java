package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.size;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The counties that rules look at as a whole. */
final class Counties {
    private static final int DEPTH = 3;

    private Counties() {}

    /** Rows of units with the code of their {@code county} and when they are {@code touched_from}; none from above counties. */
    static Dataset<Row> with(Dataset<Row> rows, Dataset<Row> units) {
        Dataset<Row> counties = units.where(size(col("path")).geq(DEPTH))
                .select(
                        col("list"),
                        col("level"),
                        col("code"),
                        col("touched_from"),
                        element_at(col("path"), DEPTH).getField("code").as("county"));
        return rows.join(counties, new String[] {"list", "level", "code"});
    }
}

package org.tonghu.etl.mart;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows of units beside what is known of the units of a list. */
final class OfUnits {
    private OfUnits() {}

    /** A table of units whose list, level and code do not clash with those of rows. */
    static Dataset<Row> named(Dataset<Row> units) {
        return units.withColumnRenamed("list", "unit_list")
                .withColumnRenamed("level", "unit_level")
                .withColumnRenamed("code", "unit_code");
    }

    /** Whether a row and a unit {@link #named} so are of the same unit. */
    static Column same() {
        return col("list")
                .equalTo(col("unit_list"))
                .and(col("level").equalTo(col("unit_level")))
                .and(col("code").equalTo(col("unit_code")));
    }
}

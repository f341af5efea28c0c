package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows whose division may stand at one of several levels. */
public final class Levels {
    private Levels() {}

    /** Rows placed at the first of the levels at which their code counts; adds {@code unit_level} and {@code unit_code}. */
    public static Dataset<Row> placedAtFirst(FactInput in, Dataset<Row> rows, String code, String... levels) {
        Dataset<Row> best = in.places()
                .where(col("level").isin((Object[]) levels))
                .groupBy("list", "sent")
                .agg(min_by(struct("level", "code", "touched_from"), order(levels))
                        .as("best"))
                .select(
                        col("list").as("place_list"),
                        col("sent"),
                        col("best.level").as("unit_level"),
                        col("best.code").as("unit_code"),
                        col("best.touched_from").as("touched_from"));
        return FactInput.onlyMade(rows.join(
                        best,
                        col("list").equalTo(col("place_list")).and(col(code).equalTo(col("sent")))))
                .drop("place_list", "sent");
    }

    private static Column order(String... levels) {
        Column order = lit(levels.length);
        for (int i = levels.length - 1; i >= 0; i--) {
            order = when(col("level").equalTo(levels[i]), i).otherwise(order);
        }
        return order;
    }
}

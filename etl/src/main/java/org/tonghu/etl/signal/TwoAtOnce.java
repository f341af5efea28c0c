package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.Signals;

/** S05: attendances at a face-to-face session while at another that ends no later. Counted: attendances at such sessions. */
final class TwoAtOnce {
    private static final Signal SIGNAL = Signals.bundled().signal("S05");

    private TwoAtOnce() {}

    static Dataset<Row> of(FactInput in, Dataset<Row> units) {
        WindowSpec before =
                Window.partitionBy("person").orderBy("ends_on", "session").rowsBetween(Window.unboundedPreceding(), -1);
        Column overlaps = max("ends_on").over(before).geq(col("starts_on"));
        Dataset<Row> attendances = TrainingSignals.attended(in)
                .where(col("mode").equalTo("集中"))
                .withColumn("flagged", when(overlaps, 1).otherwise(0))
                .withColumn("total", lit(1))
                .withColumn("rows", Findings.row())
                .drop("level")
                .join(
                        units,
                        col("ends_on")
                                .between(col("u_month"), col("p"))
                                .and(col("person").equalTo(col("u_person"))))
                .withColumnRenamed("u_month", "month");
        return Findings.of(SIGNAL, attendances, col("starts_on"), col("ends_on"));
    }
}

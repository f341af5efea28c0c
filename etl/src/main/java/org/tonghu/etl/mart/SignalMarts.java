package org.tonghu.etl.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.tonghu.etl.signal.Findings;

/** Rates and examples of what signals find, see {@link Findings}. */
public final class SignalMarts {
    private SignalMarts() {}

    /** What is flagged of all for every division. Grain: signal, level, month, code; 0/0 is left out. */
    static Dataset<Row> of(Dataset<Row> summed, Dataset<Row> units) {
        return Marts.rolledUp(summed, units)
                .select(
                        col("signal"),
                        col("level"),
                        col("month"),
                        col("code"),
                        col("flagged").as("numerator"),
                        col("total").as("denominator"))
                .where(col("numerator").notEqual(0).or(col("denominator").notEqual(0)));
    }

    /**
     * Of each signal, month and county the few examples that flag most; of what lies above counties likewise. Grain: signal,
     * month, level, unit, nth and source row.
     *
     * @param flagged what is flagged, see {@link SignalFindings}
     */
    static Dataset<Row> examples(Dataset<Row> flagged, Dataset<Row> units) {
        Dataset<Row> counties = units.select(
                col("list"),
                col("level"),
                col("code"),
                expr("element_at(path, least(3, size(path)))").as("county"));
        Dataset<Row> all = flagged.join(OfUnits.named(counties), OfUnits.same())
                .select(
                        col("signal"),
                        col("month"),
                        col("county.level").as("level"),
                        col("county.code").as("unit"),
                        explode(col(Findings.EXAMPLES)).as("example"));
        return all.withColumn(
                        "nth",
                        row_number()
                                .over(Window.partitionBy("signal", "month", "level", "unit")
                                        .orderBy("example")))
                .where(col("nth").leq(Findings.MOST_EXAMPLES))
                .withColumn("row", explode(col("example.rows")))
                .select(
                        "signal",
                        "month",
                        "level",
                        "unit",
                        "nth",
                        "example.sentence_zh",
                        "example.sentence_en",
                        "row.*");
    }
}

package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.fact.Levels;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.Signals;

/** S04: sessions with the attendance list of an earlier one of the same office and year. Counted: sessions large enough. */
final class SameList {
    private static final Signal SIGNAL = Signals.bundled().signal("S04");

    private SameList() {}

    static Dataset<Row> of(FactInput in) {
        Dataset<Row> lists = lists(in)
                .withColumn(
                        "nth",
                        row_number()
                                .over(Window.partitionBy("office", "year", "persons")
                                        .orderBy("ends_on", "session")))
                .join(in.months(), col("ends_on").between(col("month"), col("p")));
        Dataset<Row> placed = Levels.placedAtFirst(in, lists, "organiser", "county", "prefecture", "province")
                .withColumn("total", lit(1))
                .withColumn("flagged", when(col("nth").gt(1), 1).otherwise(0));
        return Findings.of(SIGNAL, Findings.atUnit(placed), col("ends_on"), col("number"));
    }

    /** Sessions with enough persons and who attended them; an office means what it is called in the newest list. */
    private static Dataset<Row> lists(FactInput in) {
        return TrainingSignals.attended(in)
                .where(year(col("ends_on"))
                        .between(in.firstMonth().getYear(), in.lastMonth().getYear()))
                .join(in.canonical(), col("organiser").equalTo(col("sent")))
                .groupBy(
                        col("session"),
                        col("organiser"),
                        col("canonical").as("office"),
                        col("ends_on"),
                        year(col("ends_on")).as("year"))
                .agg(
                        array_sort(collect_list(col("person"))).as("persons"),
                        count(lit(1)).as("number"),
                        Findings.rows())
                .where(col("number").geq(SIGNAL.whole("at_least")));
    }
}

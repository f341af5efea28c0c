package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.fact.Levels;
import org.tonghu.etl.fact.Workers;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.Signals;

/** S08: posts taken up just before the end of a half-year and left just after. Counted: posts filled on that day. */
final class FilledAroundCountDay {
    private static final Signal SIGNAL = Signals.bundled().signal("S08");

    private FilledAroundCountDay() {}

    static SignalTable table() {
        return new SignalTable(
                new Fact(
                        "post_signals", FilledAroundCountDay.class, FilledAroundCountDay::of, List.of("workers"), true),
                List.of("S08"),
                Findings::summed,
                new Rule.Sums());
    }

    static Dataset<Row> of(FactInput in) {
        Dataset<Row> posts = in.standing("workers").where(col("role").isin(Workers.DIRECTOR, Workers.SUPERVISOR));
        Dataset<Row> onCountDay = in.activeOnMonthEnds(posts, "person", "appointed_on", "left_on")
                .where(month(col("p")).isin(6, 12));
        Column around = col("appointed_on")
                .gt(date_sub(col("p"), SIGNAL.whole("days_before")))
                .and(col("left_on").leq(date_add(col("p"), SIGNAL.whole("days_after"))));
        Dataset<Row> placed = Levels.placedAtFirst(in, onCountDay, "division", "village", "township")
                .withColumn("flagged", when(around, 1).otherwise(0))
                .withColumn("total", lit(1))
                .withColumn("rows", Findings.row());
        return Findings.of(SIGNAL, Findings.atUnit(placed), col("appointed_on"), col("left_on"), col("p"));
    }
}

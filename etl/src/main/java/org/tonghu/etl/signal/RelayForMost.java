package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.fact.Workers;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.Signals;

/** S03: one relay of a single day that reached most of a county's directors and supervisors. Counted: their attendances. */
final class RelayForMost {
    private static final Signal SIGNAL = Signals.bundled().signal("S03");

    private RelayForMost() {}

    static Dataset<Row> of(FactInput in, Dataset<Row> units) {
        Dataset<Row> staff = inPost(in, units);
        Dataset<Row> numbers = staff.groupBy(
                        col("u_month").as("n_month"), col("county").as("n_county"))
                .agg(count(lit(1)).as("in_post"));
        Column relay = col("mode").equalTo("直播").and(col("starts_on").equalTo(col("ends_on")));
        Column most = relay.and(col("total").geq(SIGNAL.whole("at_least")))
                .and(col("total").geq(col("in_post").multiply(SIGNAL.parameter("share"))));
        Dataset<Row> sessions = TrainingSignals.attended(in)
                .join(
                        staff,
                        col("ends_on")
                                .between(col("u_month"), col("p"))
                                .and(col("person").equalTo(col("u_person"))))
                .groupBy(
                        col("u_month").as("month"),
                        col("list"),
                        col("county").as("code"),
                        col("session"),
                        col("mode"),
                        col("starts_on"),
                        col("ends_on"))
                .agg(count(lit(1)).as("total"), Findings.rows())
                .join(
                        numbers,
                        col("month").equalTo(col("n_month")).and(col("code").equalTo(col("n_county"))))
                .withColumn("level", lit("county"))
                .withColumn("flagged", when(most, col("total")).otherwise(0));
        return Findings.of(SIGNAL, sessions, col("ends_on"), col("total"), col("in_post"));
    }

    /** Directors and supervisors in post at the month's end, with their county. */
    private static Dataset<Row> inPost(FactInput in, Dataset<Row> units) {
        Dataset<Row> counties = in.units()
                .where(size(col("path")).geq(3))
                .select(
                        col("list").as("c_list"),
                        col("level").as("c_level"),
                        col("code").as("c_code"),
                        element_at(col("path"), 3).getField("code").as("county"));
        Column sameUnit = col("list")
                .equalTo(col("c_list"))
                .and(col("level").equalTo(col("c_level")))
                .and(col("code").equalTo(col("c_code")));
        return units.where(col("role")
                        .isin(Workers.DIRECTOR, Workers.SUPERVISOR)
                        .and(coalesce(col("left_on").gt(col("p")), lit(true))))
                .join(counties, sameUnit)
                .select("u_month", "u_person", "p", "list", "county");
    }
}

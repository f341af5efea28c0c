package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.fact.Workers;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.Signals;

/**
 * S03: one relay of a single day that reached most of a county's directors and supervisors. Counted: their attendances. Kept
 * by unit: how many of them are in post there ({@code session} is null), and how many of those were at which session.
 */
final class RelayForMost {
    static final Signal SIGNAL = Signals.bundled().signal("S03");

    /** A session as its rows say it. */
    static final StructType SESSION = new StructType()
            .add("session", DataTypes.StringType)
            .add("mode", DataTypes.StringType)
            .add("starts_on", DataTypes.DateType)
            .add("ends_on", DataTypes.DateType);

    private RelayForMost() {}

    static Dataset<Row> of(FactInput in, Dataset<Row> units) {
        Dataset<Row> staff = inPost(units);
        Column during = col("ends_on").between(col("month"), col("p"));
        Dataset<Row> attendances = TrainingSignals.attended(in)
                .select(
                        struct("session", "mode", "starts_on", "ends_on").as("session"),
                        col("ends_on"),
                        col("person"),
                        Findings.row())
                .join(staff, during.and(col("person").equalTo(col("u_person"))));
        return counted(staff, lit(null).cast(SESSION), lit(null).cast(Findings.ROWS_TYPE))
                .unionByName(counted(attendances, col("session"), col("rows")));
    }

    private static Dataset<Row> counted(Dataset<Row> staff, Column session, Column rows) {
        return staff.select(
                lit(SIGNAL.id()).as("signal"),
                col("month"),
                col("list"),
                col("level"),
                col("code"),
                session.as("session"),
                lit(0).as("flagged"),
                lit(1).as("total"),
                lit(null).cast("string").as("sentence_zh"),
                lit(null).cast("string").as("sentence_en"),
                rows.as("rows"));
    }

    /** Directors and supervisors in post at the month's end, in their units. */
    private static Dataset<Row> inPost(Dataset<Row> units) {
        return units.where(col("role")
                        .isin(Workers.DIRECTOR, Workers.SUPERVISOR)
                        .and(coalesce(col("left_on").gt(col("p")), lit(true))))
                .select(col("u_month").as("month"), col("u_person"), col("p"), col("list"), col("level"), col("code"));
    }

    /** What follows from the sums of all units of a county. */
    static Dataset<Row> found(Dataset<Row> summed, Dataset<Row> units) {
        Dataset<Row> ofCounty = Counties.with(summed, units);
        Dataset<Row> numbers = ofCounty.where(col("session").isNull())
                .groupBy(col("month").as("n_month"), col("county").as("n_county"))
                .agg(sum("total").as("in_post"));
        Dataset<Row> sessions = ofCounty.where(col("session").isNotNull())
                .groupBy(col("month"), col("list"), col("county").as("code"), col("session"))
                .agg(sum("total").as("total"), Findings.firstOf(col("rows")).as("rows"))
                .join(
                        broadcast(numbers),
                        col("month").equalTo(col("n_month")).and(col("code").equalTo(col("n_county"))))
                .withColumn("level", lit("county"))
                .withColumn("flagged", when(isForMost(), col("total")).otherwise(0));
        return Findings.summed(Findings.of(SIGNAL, sessions, col("session.ends_on"), col("total"), col("in_post")));
    }

    private static Column isForMost() {
        Column ofOneDay = col("session.starts_on").equalTo(col("session.ends_on"));
        return col("session.mode")
                .equalTo("直播")
                .and(ofOneDay)
                .and(col("total").geq(SIGNAL.whole("at_least")))
                .and(col("total").geq(col("in_post").multiply(SIGNAL.parameter("share"))));
    }
}

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
 * by unit: how many of them are in post there, and how often those were at which relay, or at any other session
 * ({@code session} is null).
 */
final class RelayForMost {
    static final Signal SIGNAL = Signals.bundled().signal("S03");

    /** A relay of a single day. */
    static final StructType SESSION =
            new StructType().add("session", DataTypes.StringType).add("ends_on", DataTypes.DateType);

    private RelayForMost() {}

    /**
     * What it counts, row by row.
     *
     * @param units where somebody on the roster counts, see {@link WorkerUnits}, with the {@code county}
     */
    static Dataset<Row> of(FactInput in, Dataset<Row> units) {
        Dataset<Row> staff = inPost(units);
        Column during = col("ends_on").between(col("month"), col("p"));
        Dataset<Row> attendances = TrainingSignals.attended(in)
                .select(
                        when(isRelay(), struct("session", "ends_on")).as("session"),
                        col("ends_on"),
                        col("person"),
                        when(isRelay(), Findings.row()).as("rows"))
                .join(staff, during.and(col("person").equalTo(col("u_person"))));
        return counted(staff, 1, lit(null).cast(SESSION), lit(null).cast(Findings.ROWS_TYPE))
                .unionByName(counted(attendances, 0, col("session"), col("rows")));
    }

    private static Column isRelay() {
        return col("mode").equalTo("直播").and(col("starts_on").equalTo(col("ends_on")));
    }

    private static Dataset<Row> counted(Dataset<Row> staff, int inPost, Column session, Column rows) {
        return staff.select(
                lit(SIGNAL.id()).as("signal"),
                col("month"),
                col("list"),
                col("level"),
                col("code"),
                col("county"),
                session.as("session"),
                lit(inPost).as("in_post"),
                lit(0).as("flagged"),
                lit(1 - inPost).as("total"),
                lit(null).cast("string").as("sentence_zh"),
                lit(null).cast("string").as("sentence_en"),
                rows.as("rows"));
    }

    /** Directors and supervisors in post at the month's end, in their units of counties. */
    private static Dataset<Row> inPost(Dataset<Row> units) {
        return units.where(col("role")
                        .isin(Workers.DIRECTOR, Workers.SUPERVISOR)
                        .and(coalesce(col("left_on").gt(col("p")), lit(true)))
                        .and(col("county").isNotNull()))
                .withColumnRenamed("u_month", "month")
                .drop("role", "left_on");
    }

    /** What follows from the sums of all units of a county. */
    static Dataset<Row> found(Dataset<Row> summed) {
        Dataset<Row> numbers = summed.groupBy(
                        col("month").as("n_month"), col("county").as("n_county"))
                .agg(sum("in_post").as("in_post"));
        Dataset<Row> sessions = summed.groupBy(
                        col("month"), col("list"), col("county").as("code"), col("session"))
                .agg(sum("total").as("total"), Findings.firstOf(col("rows")).as("rows"))
                .join(
                        broadcast(numbers),
                        col("month").equalTo(col("n_month")).and(col("code").equalTo(col("n_county"))))
                .withColumn("level", lit("county"))
                .withColumn("flagged", when(isForMost(), col("total")).otherwise(0));
        return Findings.summed(Findings.of(SIGNAL, sessions, col("session.ends_on"), col("total"), col("in_post")));
    }

    private static Column isForMost() {
        return col("session")
                .isNotNull()
                .and(col("total").geq(SIGNAL.whole("at_least")))
                .and(col("total").geq(col("in_post").multiply(SIGNAL.parameter("share"))));
    }
}

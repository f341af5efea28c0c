package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.fact.Levels;
import org.tonghu.etl.fact.Workers;

/**
 * Grain: person and month. Where somebody on the roster counts: in the division of the latest post begun by the month's
 * end, whether it has ended or not. Who had none by then counts nowhere.
 */
final class WorkerUnits {
    private WorkerUnits() {}

    /** {@code u_month, u_person, role, left_on, p, list, level, code}. */
    static Dataset<Row> of(FactInput in) {
        Dataset<Row> begun = in.inMonths(
                in.standingWithCanonical("workers"),
                "person",
                col("appointed_on").leq(col("p")));
        Dataset<Row> latest = Workers.onlyLatest(begun, "month", "person");
        return Levels.placedAtFirst(in, latest, "division", "village", "township", "county", "prefecture")
                .select(
                        col("month").as("u_month"),
                        col("person").as("u_person"),
                        col("role"),
                        col("left_on"),
                        col("p"),
                        col("list"),
                        col("unit_level").as("level"),
                        col("unit_code").as("code"));
    }
}

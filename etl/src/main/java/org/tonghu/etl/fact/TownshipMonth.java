package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Grain: township with a supervisor duty and month. Farms and zones with a township code have no such duty. */
final class TownshipMonth {
    private static final Object[] WITH_DUTY = {"subdistrict", "town", "township"};

    private TownshipMonth() {}

    static Fact fact() {
        return Fact.ofSubjects("township_month", TownshipMonth.class, TownshipMonth::of, "workers");
    }

    static Dataset<Row> of(FactInput in) {
        Dataset<Row> active =
                in.activeOnMonthEnds(Workers.spells(in, Workers.SUPERVISOR), "person", "appointed_on", "left_on");
        Dataset<Row> covered = in.placedAt(active, "township", "division")
                .select(col("month").as("s_month"), col("unit_code").as("s_code"))
                .distinct();
        return in.unitMonths("township")
                .where(col("kind").isin(WITH_DUTY))
                .join(
                        covered,
                        col("month").equalTo(col("s_month")).and(col("code").equalTo(col("s_code"))),
                        "left")
                .select(
                        col("month"),
                        col("list"),
                        col("level"),
                        col("code"),
                        lit(1).as("townships"),
                        when(col("s_code").isNotNull(), 1).otherwise(0).as("with_supervisor"));
    }
}

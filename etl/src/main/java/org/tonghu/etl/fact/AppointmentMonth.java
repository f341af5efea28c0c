package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Grain: person and month of the year in which the first spell ever as director or supervisor began, in the division of
 * that spell. Was a session passed on or before the first day.
 */
final class AppointmentMonth {
    private AppointmentMonth() {}

    static Fact fact() {
        return Fact.ofSubjects(
                "appointment_month", AppointmentMonth.class, AppointmentMonth::of, "workers", "trainings");
    }

    static Dataset<Row> of(FactInput in) {
        Dataset<Row> appointed = in.inMonths(
                        firstSpells(in), "person", col("appointed_on").between(col("year_start"), col("p")))
                .join(firstPass(in), col("person").equalTo(col("passed_person")), "left");
        return Levels.placedAtFirst(in, appointed, "division", "village", "township")
                .select(
                        col("month"),
                        col("list"),
                        col("unit_level").as("level"),
                        col("unit_code").as("code"),
                        lit(1).as("appointees"),
                        when(col("passed_on").leq(col("appointed_on")), 1)
                                .otherwise(0)
                                .as("trained_before_duty"));
    }

    /** Of two spells that begin on one day, that with the greatest division code. */
    private static Dataset<Row> firstSpells(FactInput in) {
        return in.standingWithCanonical("workers")
                .where(col("role").isin(Workers.DIRECTOR, Workers.SUPERVISOR))
                .withColumn(
                        "nth",
                        row_number()
                                .over(Window.partitionBy("person")
                                        .orderBy(
                                                col("appointed_on"),
                                                col("canonical").desc())))
                .where(col("nth").equalTo(1))
                .drop("nth");
    }

    private static Dataset<Row> firstPass(FactInput in) {
        return in.standing("trainings")
                .where(col("attended").and(col("result").equalTo("合格")))
                .groupBy(col("person").as("passed_person"))
                .agg(min("ends_on").as("passed_on"));
    }
}

package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Grain: spell of a director or supervisor that is active at the month's end. Was it confirmed in the 92 days up to then. */
final class SpellMonth {
    private static final int DAYS = 92;

    private SpellMonth() {}

    static Fact fact() {
        return Fact.ofSubjects("spell_month", SpellMonth.class, SpellMonth::of, "workers");
    }

    static Dataset<Row> of(FactInput in) {
        Dataset<Row> spells = in.standing("workers").where(col("role").isin(Workers.DIRECTOR, Workers.SUPERVISOR));
        Dataset<Row> active = in.activeOnMonthEnds(spells, "person", "appointed_on", "left_on")
                .join(
                        confirmed(in),
                        col("key").equalTo(col("c_key")).and(col("month").equalTo(col("c_month"))),
                        "left");
        return Levels.placedAtFirst(in, active, "division", "village", "township")
                .select(
                        col("month"),
                        col("list"),
                        col("unit_level").as("level"),
                        col("unit_code").as("code"),
                        lit(1).as("spells"),
                        when(col("c_key").isNotNull(), 1).otherwise(0).as("fresh"));
    }

    /** Spells of which any error-free row, a superseded one too, was confirmed in the 92 days up to the month's end. */
    private static Dataset<Row> confirmed(FactInput in) {
        Column justBefore = col("confirmed_on").between(date_sub(col("p"), DAYS - 1), col("p"));
        return in.inMonths(in.versions("workers"), "person", justBefore)
                .select(col("key").as("c_key"), col("month").as("c_month"))
                .distinct();
    }
}

package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Grain: prefecture-level unit and month. Does it have a regional institution of its own, and with how many functions. */
final class PrefectureMonth {
    private static final int ALL_FUNCTIONS = 4;

    private PrefectureMonth() {}

    static Fact fact() {
        return Fact.ofUnits("prefecture_month", PrefectureMonth.class, PrefectureMonth::of, "institutions");
    }

    static Dataset<Row> of(FactInput in) {
        Dataset<Row> functions = regional(in)
                .groupBy("list", "month", "unit_code")
                .agg(max("functions_had").as("had"));
        return in.unitMonths("prefecture")
                .join(
                        functions.select(col("month").as("f_month"), col("unit_code"), col("had")),
                        col("month").equalTo(col("f_month")).and(col("code").equalTo(col("unit_code"))),
                        "left")
                .select(
                        col("month"),
                        col("list"),
                        col("level"),
                        col("code"),
                        lit(1).as("prefectures"),
                        when(col("had").equalTo(ALL_FUNCTIONS), 1).otherwise(0).as("with_regional_institution"),
                        coalesce(col("had"), lit(0)).as("regional_functions"),
                        lit(ALL_FUNCTIONS).as("regional_functions_due"));
    }

    /** Active regional institutions of the city level at the prefecture's own code. */
    private static Dataset<Row> regional(FactInput in) {
        Dataset<Row> regional = in.standing("institutions")
                .where(Institutions.yes("regional").and(col("tier").equalTo("市级")))
                .withColumn("functions_had", functionsHad());
        return in.placedAt(in.activeOnMonthEnds(regional, "opened_on", "closed_on"), "prefecture", "division");
    }

    private static Column functionsHad() {
        return when(col("functions").isNull(), 0).otherwise(size(split(col("functions"), "、")));
    }
}

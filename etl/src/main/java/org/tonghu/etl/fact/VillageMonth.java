package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Grain: village and month. Its directors, and who they are. */
final class VillageMonth {
    private static final Object[] NAMED_BACKGROUNDS = {"村(居)委会委员", "大学生村官", "专业社会工作者"};

    private VillageMonth() {}

    static Fact fact() {
        return Fact.ofSubjects("village_month", VillageMonth.class, VillageMonth::of, "workers");
    }

    static Dataset<Row> of(FactInput in) {
        Dataset<Row> directors = directors(in);
        return in.unitMonths("village")
                .join(
                        directors,
                        col("month").equalTo(col("d_month")).and(col("code").equalTo(col("d_code"))),
                        "left")
                .select(
                        col("month"),
                        col("list"),
                        col("level"),
                        col("code"),
                        lit(1).as("villages"),
                        when(col("d_code").isNotNull(), 1).otherwise(0).as("with_director"),
                        number("directors"),
                        number("directors_qualified"),
                        number("directors_committee"));
    }

    private static Column number(String column) {
        return coalesce(col(column), lit(0)).as(column);
    }

    /** Each person counts once in a village, with the latest of the spells active there. */
    private static Dataset<Row> directors(FactInput in) {
        Dataset<Row> active =
                in.activeOnMonthEnds(Workers.spells(in, Workers.DIRECTOR), "person", "appointed_on", "left_on");
        Dataset<Row> placed = in.placedAt(active, "village", "division");
        Column committeeWoman = col("sex").equalTo("女").and(col("background").equalTo(NAMED_BACKGROUNDS[0]));
        return Workers.onlyLatest(placed, "month", "unit_code", "person")
                .groupBy(col("month").as("d_month"), col("unit_code").as("d_code"))
                .agg(
                        count(lit(1)).as("directors"),
                        ones(col("background").isin(NAMED_BACKGROUNDS)).as("directors_qualified"),
                        ones(committeeWoman).as("directors_committee"));
    }

    private static Column ones(Column condition) {
        return sum(when(condition, 1).otherwise(0));
    }
}

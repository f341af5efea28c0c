package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Grain: county and month. How many items of the two focuses of service purchase it has under contract for the year. */
final class PurchaseMonth {
    private static final Object[] FOCUS_1 = {"走访核查", "热线运行", "监护评估", "精准帮扶", "政策宣传", "业务培训", "家庭探访督导检查"};
    private static final Object[] FOCUS_2 = {"人际调适", "精神慰藉", "心理疏导", "人格健康成长"};

    private PurchaseMonth() {}

    static Fact fact() {
        return Fact.ofUnits("purchase_month", PurchaseMonth.class, PurchaseMonth::of, "contracts");
    }

    static Dataset<Row> of(FactInput in) {
        return in.unitMonths("county")
                .join(
                        bought(in),
                        col("month").equalTo(col("b_month")).and(col("code").equalTo(col("b_code"))),
                        "left")
                .select(
                        col("month"),
                        col("list"),
                        col("level"),
                        col("code"),
                        coalesce(col("focus_1"), lit(0)).as("focus_1_items"),
                        lit(FOCUS_1.length).as("focus_1_due"),
                        coalesce(col("focus_2"), lit(0)).as("focus_2_items"),
                        lit(FOCUS_2.length).as("focus_2_due"));
    }

    /** Contracts of the year that have begun; for the second focus only with suppliers who can counsel. */
    private static Dataset<Row> bought(FactInput in) {
        Column ofYear = col("year").equalTo(year(col("p")));
        Dataset<Row> begun = in.standing("contracts")
                .join(in.months(), ofYear.and(col("starts_on").leq(col("p"))));
        Column capable = col("item").isin(FOCUS_2).and(col("psychological_capability"));
        return in.placedAt(begun, "county", "division")
                .groupBy(col("month").as("b_month"), col("unit_code").as("b_code"))
                .agg(
                        countDistinct(when(col("item").isin(FOCUS_1), col("item")))
                                .as("focus_1"),
                        countDistinct(when(capable, col("item"))).as("focus_2"));
    }
}

package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Grain: voucher and month of its year from its booking on, at its county, prefecture or the province. In 10,000 yuan. */
final class FundMonth {
    private static final Object[] STRICTLY_CHILDREN = {"儿童关爱服务", "未成年人社会保护"};
    private static final Object[] CHILDREN = {"儿童关爱服务", "未成年人社会保护", "孤儿基本生活", "政府购买服务"};

    private FundMonth() {}

    static Fact fact() {
        return Fact.ofUnits("fund_month", FundMonth.class, FundMonth::of, "funds");
    }

    static Dataset<Row> of(FactInput in) {
        Dataset<Row> booked =
                in.standing("funds").join(in.months(), col("booked_on").between(col("year_start"), col("p")));
        Column lottery = col("source").equalTo("福彩公益金");
        return Levels.placedAtFirst(in, booked, "division", "county", "prefecture", "province")
                .select(
                        col("month"),
                        col("list"),
                        col("unit_level").as("level"),
                        col("unit_code").as("code"),
                        where(lottery, "spent").as("lottery_spent"),
                        where(lottery.and(col("purpose").isin(STRICTLY_CHILDREN)), "spent")
                                .as("lottery_spent_children"),
                        where(col("purpose").isin(CHILDREN), "allocated").as("children_allocated"),
                        where(col("purpose").isin(CHILDREN), "spent").as("children_spent"));
    }

    private static Column where(Column condition, String amount) {
        return when(condition, col(amount)).otherwise(lit(0));
    }
}

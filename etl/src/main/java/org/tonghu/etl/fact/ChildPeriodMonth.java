package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Grain: child and period that ends with the month, in the child's village as of the period's last day. Was the child
 * visited at home in the period. The period is the month, quarter or half-year by the child's risk as of its last day.
 */
public final class ChildPeriodMonth {
    private static final int LONGEST_PERIOD = 6;

    private ChildPeriodMonth() {}

    static Fact fact() {
        return Fact.ofSubjects(
                "child_period_month", ChildPeriodMonth.class, ChildPeriodMonth::of, "children", "visits");
    }

    static Dataset<Row> of(FactInput in) {
        return in.placedAt(due(in), "village", "division")
                .join(
                        visited(in),
                        col("child")
                                .equalTo(col("v_child"))
                                .and(col("month").equalTo(col("v_month")))
                                .and(col("months_long").equalTo(col("v_months_long"))),
                        "left")
                .select(
                        col("month"),
                        col("list"),
                        lit("village").as("level"),
                        col("unit_code").as("code"),
                        lit(1).as("due"),
                        when(col("v_child").isNotNull(), 1).otherwise(0).as("visited"));
    }

    /** Children on the register through the whole of a period that ends with the month. */
    private static Dataset<Row> due(FactInput in) {
        Column endsNow = month(col("p")).mod(col("months_long")).equalTo(0);
        Column throughout = col("since")
                .leq(firstDay())
                .and(col("until").isNull().or(col("until").gt(col("p"))));
        Dataset<Row> versions =
                in.childVersions().where(col("voided_on").isNull()).withColumn("months_long", monthsLong());
        return in.inMonths(versions, "child", ChildVersions.asOf().and(endsNow)).where(throughout);
    }

    private static Column monthsLong() {
        return when(col("risk").equalTo("高"), 1)
                .when(col("risk").equalTo("中"), 3)
                .otherwise(6);
    }

    private static Column firstDay() {
        return add_months(col("month"), lit(1).minus(col("months_long")));
    }

    /** Children with a visit at home in the month, quarter and half-year that ends with a month. */
    private static Dataset<Row> visited(FactInput in) {
        Column lengths = array(lit(1), lit(3), lit(6));
        Dataset<Row> atHome = in.standing("visits").where(col("mode").equalTo("入户"));
        return in.dated(atHome, "child", "visited_on", LONGEST_PERIOD - 1)
                .select(col("child"), trunc(col("visited_on"), "MM").as("first"))
                .distinct()
                .withColumn("v_months_long", explode(lengths))
                .withColumn("v_month", lastMonthOfPeriod())
                .select(col("child").as("v_child"), col("v_months_long"), col("v_month"))
                .distinct();
    }

    private static Column lastMonthOfPeriod() {
        Column length = col("v_months_long");
        Column passed = month(col("first")).minus(1).mod(length);
        return add_months(col("first"), length.minus(1).minus(passed));
    }
}

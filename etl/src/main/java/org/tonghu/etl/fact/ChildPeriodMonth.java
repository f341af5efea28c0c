package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Grain: child and period that ends with the month, in the child's village as of the period's last day. Was the child
 * visited at home in the period. The period is the month, quarter or half-year by the child's risk as of its last day.
 */
public final class ChildPeriodMonth {
    private static final int LONGEST_PERIOD = 6;

    private ChildPeriodMonth() {}

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
        Dataset<Row> registered = in.standing("children")
                .select(
                        col("child").as("r_child"),
                        col("registered_on").as("since"),
                        col("left_on").as("until"));
        Column endsNow = month(col("p")).mod(col("months_long")).equalTo(0);
        Column throughout = col("since")
                .leq(firstDay())
                .and(col("until").isNull().or(col("until").gt(col("p"))));
        return in.inMonths(asOfVersions(in).withColumn("months_long", monthsLong()), "child", asOf().and(endsNow))
                .join(registered, col("child").equalTo(col("r_child")))
                .where(throughout);
    }

    /** Whether a version of {@link #asOfVersions} is the child's at the month's end. */
    public static Column asOf() {
        return col("p").geq(col("from"))
                .or(col("from").isNull())
                .and(col("p").lt(col("to")).or(col("to").isNull()));
    }

    private static Column monthsLong() {
        return when(col("risk").equalTo("高"), 1)
                .when(col("risk").equalTo("中"), 3)
                .otherwise(6);
    }

    private static Column firstDay() {
        return add_months(col("month"), lit(1).minus(col("months_long")));
    }

    /**
     * Versions of each child with the days on which they are the child's: {@code from} its 最近更新日期, the earliest one from
     * ever, {@code to} the day of the next. Of versions of one day that which would stand holds.
     */
    public static Dataset<Row> asOfVersions(FactInput in) {
        WindowSpec byDay = Window.partitionBy("child").orderBy("updated_on", "batch", "position", "line");
        WindowSpec all = Window.partitionBy("child");
        return in.versions("children")
                .withColumn("to", lead("updated_on", 1).over(byDay))
                .where(col("to").isNull().or(not(col("to").equalTo(col("updated_on")))))
                .withColumn("from", when(col("updated_on").gt(min("updated_on").over(all)), col("updated_on")))
                .select("child", "division", "risk", "updated_on", "batch", "file", "line", "from", "to");
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

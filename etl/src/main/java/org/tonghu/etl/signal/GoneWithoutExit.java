package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.tonghu.etl.fact.ChildPeriodMonth;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.keep.Fates;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.Signals;

/**
 * S06: children on the register through the month who are voided in numbers, or are no longer updated while most of the
 * county were updated once more. Counted: children on the register through the month.
 */
final class GoneWithoutExit {
    private static final Signal SIGNAL = Signals.bundled().signal("S06");

    private GoneWithoutExit() {}

    static Dataset<Row> of(FactInput in) {
        Dataset<Row> children = withCounty(in, in.placedAt(registered(in), "village", "division"))
                .withColumn("voided_now", col("voided_on").between(col("month"), col("p")))
                .withColumn("silent", col("updated_on").leq(silentSince()));
        WindowSpec county = Window.partitionBy("month", "county");
        Column voidedInNumbers =
                col("voided_now").and(ones(col("voided_now")).over(county).geq(SIGNAL.whole("voided_at_least")));
        Column updated = ones(col("from").isNotNull().and(not(col("silent")))).over(county);
        Column mostUpdated = updated.geq(count(lit(1)).over(county).multiply(SIGNAL.parameter("updated_share")));
        Dataset<Row> found = children.withColumn(
                        "flagged",
                        when(voidedInNumbers.or(col("silent").and(mostUpdated)), 1)
                                .otherwise(0))
                .withColumn("total", lit(1))
                .withColumn("level", lit("village"))
                .withColumnRenamed("unit_code", "code")
                .withColumn("rows", Findings.row());
        return Findings.of(SIGNAL, found, col("updated_on"));
    }

    private static Column silentSince() {
        return add_months(col("p"), lit(-SIGNAL.whole("silent_months")));
    }

    private static Column ones(Column condition) {
        return sum(when(condition, 1).otherwise(0));
    }

    /** Children on the register from before the month to its end, once a month, as they were known at its end. */
    private static Dataset<Row> registered(FactInput in) {
        Dataset<Row> rows = in.versions("children")
                .where(col("fate").equalTo(Fates.ACCEPTED))
                .select(
                        col("child").as("r_child"),
                        col("registered_on").as("since"),
                        col("left_on").as("until"),
                        when(coalesce(col("voided"), lit(false)), col("updated_on"))
                                .as("voided_on"));
        Column throughout = col("since")
                .lt(col("month"))
                .and(coalesce(col("until").gt(col("p")), lit(true)))
                .and(coalesce(col("voided_on").geq(col("month")), lit(true)));
        return in.inMonths(ChildPeriodMonth.asOfVersions(in), "child", ChildPeriodMonth.asOf())
                .join(rows, col("child").equalTo(col("r_child")))
                .where(throughout);
    }

    private static Dataset<Row> withCounty(FactInput in, Dataset<Row> placed) {
        Dataset<Row> villages = in.units()
                .where(col("level").equalTo("village"))
                .select(
                        col("list").as("v_list"),
                        col("code").as("v_code"),
                        element_at(col("path"), 3).getField("code").as("county"));
        return placed.join(
                villages,
                col("list").equalTo(col("v_list")).and(col("unit_code").equalTo(col("v_code"))));
    }
}

package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.broadcast;
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

    /** Villages with their children counted, and one by one the children who are flagged. */
    static Dataset<Row> of(FactInput in) {
        Dataset<Row> children = judged(registered(in));
        Dataset<Row> villages = villages(placed(in, children));
        Dataset<Row> counted = villages.withColumn("flagged", lit(0))
                .withColumn("updated_on", lit(null).cast("date"))
                .withColumn("rows", Findings.none());
        Dataset<Row> flagged =
                flagged(placed(in, children.where(col("voided_now").or(col("silent")))), suspect(villages));
        String[] columns = {"month", "list", "code", "flagged", "total", "updated_on", "rows"};
        Dataset<Row> found = counted.selectExpr(columns).union(flagged.selectExpr(columns));
        return Findings.of(SIGNAL, found.withColumn("level", lit("village")), col("updated_on"));
    }

    private static Dataset<Row> judged(Dataset<Row> registered) {
        return registered
                .withColumn("voided_now", coalesce(col("voided_on").between(col("month"), col("p")), lit(false)))
                .withColumn("silent", col("updated_on").leq(silentSince()))
                .withColumn("updated", col("from").isNotNull().and(not(col("silent"))));
    }

    private static Dataset<Row> villages(Dataset<Row> children) {
        return children.groupBy("month", "list", "county", "code")
                .agg(
                        count(lit(1)).as("total"),
                        ones(col("voided_now")).as("voided"),
                        ones(col("updated")).as("updated"));
    }

    private static Dataset<Row> flagged(Dataset<Row> children, Dataset<Row> suspect) {
        Column voidedInNumbers = col("voided_now").and(col("in_numbers"));
        return children.join(broadcast(suspect), new String[] {"month", "county"})
                .where(voidedInNumbers.or(col("silent").and(col("most_updated"))))
                .withColumn("flagged", lit(1))
                .withColumn("total", lit(0))
                .withColumn("rows", Findings.row());
    }

    /** Counties and months in which children are voided in numbers, or most were updated. */
    private static Dataset<Row> suspect(Dataset<Row> villages) {
        return villages.groupBy("month", "county")
                .agg(
                        sum("voided").geq(SIGNAL.whole("voided_at_least")).as("in_numbers"),
                        sum("updated")
                                .geq(sum("total").multiply(SIGNAL.parameter("updated_share")))
                                .as("most_updated"))
                .where(col("in_numbers").or(col("most_updated")));
    }

    private static Dataset<Row> placed(FactInput in, Dataset<Row> children) {
        return withCounty(in, in.placedAt(children, "village", "division")).withColumnRenamed("unit_code", "code");
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

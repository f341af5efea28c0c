package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
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

    /** Grain: child and month. What the child's village counts. */
    static Dataset<Row> of(FactInput in) {
        Column voidedNow = col("voided_on").between(col("month"), col("p"));
        Column silent = col("updated_on").leq(add_months(col("p"), lit(-SIGNAL.whole("silent_months"))));
        return in.placedAt(registered(in), "village", "division")
                .select(
                        col("month"),
                        col("list"),
                        lit("village").as("level"),
                        col("unit_code").as("code"),
                        one(voidedNow).as("voided"),
                        one(silent).as("silent"),
                        one(col("from").isNotNull().and(not(silent))).as("updated"),
                        struct(Findings.row(), col("updated_on").cast("string").as("updated_on"))
                                .as("child"));
    }

    private static Column one(Column condition) {
        return when(condition, 1).otherwise(0);
    }

    /**
     * Grain: month and village. Children by what may come of them, and of either kind those read first. Those of a village are
     * brought together first: lists cost much to merge, and few tasks see two children of one village.
     */
    static Dataset<Row> summed(Dataset<Row> rows) {
        return rows.repartition(col("month"), col("code"))
                .groupBy("month", "list", "level", "code")
                .agg(
                        count(lit(1)).as("total"),
                        sum("voided").as("voided"),
                        sum("silent").as("silent"),
                        sum(col("voided").multiply(col("silent"))).as("both"),
                        sum("updated").as("updated"),
                        readFirst(col("voided")).as("first_voided"),
                        readFirst(col("silent")).as("first_silent"));
    }

    private static Column readFirst(Column kind) {
        Column children = Findings.few(sort_array(collect_list(when(kind.equalTo(1), col("child")))));
        return when(size(children).gt(0), children);
    }

    /** Who counts as gone follows from the sums of the whole county. */
    static Dataset<Row> found(Dataset<Row> summed, Dataset<Row> units) {
        return judged(summed, units).drop("touched_from");
    }

    /** Of units that are not touched the number of children stays, whatever their county comes to. */
    static Dataset<Row> changing(Dataset<Row> summed, Dataset<Row> units) {
        return judged(summed, units)
                .withColumn("total", when(FactInput.isTouched(), col("total")).otherwise(0L))
                .where(col("total").notEqual(0).or(col("flagged").notEqual(0)))
                .drop("touched_from");
    }

    private static Dataset<Row> judged(Dataset<Row> summed, Dataset<Row> units) {
        Column ofVoided = col("c_voided").geq(SIGNAL.whole("voided_at_least"));
        Column ofSilent = col("c_updated").geq(col("c_total").multiply(SIGNAL.parameter("updated_share")));
        Column flagged = when(
                        ofVoided.and(ofSilent),
                        col("voided").plus(col("silent")).minus(col("both")))
                .when(ofVoided, col("voided"))
                .when(ofSilent, col("silent"))
                .otherwise(0);
        Column voidedChildren = when(ofVoided, col("first_voided"));
        Column silentChildren = when(ofSilent, col("first_silent"));
        Column gone = coalesce(array_union(voidedChildren, silentChildren), voidedChildren, silentChildren);
        return withCounty(summed, units)
                .select(
                        lit(SIGNAL.id()).as("signal"),
                        col("month"),
                        col("list"),
                        col("level"),
                        col("code"),
                        flagged.as("flagged"),
                        col("total"),
                        col("touched_from"),
                        transform(Findings.few(sort_array(gone)), GoneWithoutExit::example)
                                .as(Findings.EXAMPLES));
    }

    private static Column example(Column child) {
        return Findings.example(SIGNAL, lit(1), child.getField("rows"), child.getField("updated_on"));
    }

    private static Dataset<Row> withCounty(Dataset<Row> summed, Dataset<Row> units) {
        Dataset<Row> ofCounty = Counties.with(summed, units);
        Dataset<Row> counties = ofCounty.groupBy(
                        col("month").as("c_month"), col("county").as("c_county"))
                .agg(
                        sum("voided").as("c_voided"),
                        sum("updated").as("c_updated"),
                        sum("total").as("c_total"));
        return ofCounty.join(
                broadcast(counties),
                col("month").equalTo(col("c_month")).and(col("county").equalTo(col("c_county"))));
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
}

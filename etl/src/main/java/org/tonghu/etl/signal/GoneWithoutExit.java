package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.fact.ChildVersions;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.Signals;

/**
 * S06: children on the register through the month who are voided in numbers, or are no longer updated while most of the
 * county were updated once more. Counted: children on the register through the month.
 */
final class GoneWithoutExit {
    private static final Signal SIGNAL = Signals.bundled().signal("S06");

    private GoneWithoutExit() {}

    static SignalTable table() {
        return new SignalTable(
                new Fact("register_signals", GoneWithoutExit.class, GoneWithoutExit::of, List.of("children"), true),
                List.of("S06"),
                GoneWithoutExit::summed,
                rule());
    }

    /** Grain: child and month. What the child's village counts. */
    static Dataset<Row> of(FactInput in) {
        return counted(in, in.childVersions());
    }

    /**
     * The same with further columns.
     *
     * @param more columns of the version that was the child's
     */
    private static Dataset<Row> counted(FactInput in, Dataset<Row> versions, Column... more) {
        Column voidedNow = col("voided_on").between(col("month"), col("p"));
        Column silent = col("updated_on").leq(add_months(col("p"), lit(-SIGNAL.whole("silent_months"))));
        Stream<Column> columns = Stream.of(
                col("month"),
                col("list"),
                lit("village").as("level"),
                col("unit_code").as("code"),
                one(voidedNow).as("voided"),
                one(silent).as("silent"),
                one(voidedNow.and(silent)).as("both"),
                one(col("from").isNotNull().and(not(silent))).as("updated"));
        return in.placedAt(registered(in, versions), "village", "division")
                .select(Stream.concat(columns, Stream.of(more)).toArray(Column[]::new));
    }

    private static Column one(Column condition) {
        return when(condition, 1).otherwise(0);
    }

    /** Grain: month and village. Children by what may come of them. */
    static Dataset<Row> summed(Dataset<Row> rows) {
        return rows.groupBy("month", "list", "level", "code")
                .agg(
                        count(lit(1)).as("total"),
                        sum("voided").as("voided"),
                        sum("silent").as("silent"),
                        sum("both").as("both"),
                        sum("updated").as("updated"));
    }

    /** Who counts as gone follows from the sums of the whole county. */
    static CountyRule rule() {
        return new CountyRule(
                List.of("voided", "updated", "total"),
                GoneWithoutExit::verdicts,
                GoneWithoutExit::judged,
                GoneWithoutExit::withExamples);
    }

    private static Dataset<Row> verdicts(Dataset<Row> counties) {
        Column ofVoided = col("voided").geq(SIGNAL.whole("voided_at_least"));
        Column ofSilent = col("updated").geq(col("total").multiply(SIGNAL.parameter("updated_share")));
        return counties.select(col("month"), col("county"), ofVoided.as("of_voided"), ofSilent.as("of_silent"))
                .where(col("of_voided").or(col("of_silent")));
    }

    private static Dataset<Row> judged(Dataset<Row> sums) {
        Column flagged = when(
                        col("of_voided").and(col("of_silent")),
                        col("voided").plus(col("silent")).minus(col("both")))
                .when(col("of_voided"), col("voided"))
                .when(col("of_silent"), col("silent"))
                .otherwise(0);
        return sums.select(
                lit(SIGNAL.id()).as("signal"),
                col("month"),
                col("list"),
                col("level"),
                col("code"),
                flagged.as("flagged"),
                col("total"),
                col("of_voided"),
                col("of_silent"));
    }

    /** Flagged villages with their few examples, which are looked for there alone: most counties have none. */
    private static Dataset<Row> withExamples(Dataset<Row> flagged, FactInput in) {
        FactInput everywhere = in.everywhere();
        Dataset<Row> where = flagged.select("month", "list", "level", "code", "of_voided", "of_silent");
        Column isGone = col("of_voided")
                .and(col("voided").equalTo(1))
                .or(col("of_silent").and(col("silent").equalTo(1)));
        Dataset<Row> versions = ChildVersions.of(rowsOfChildrenIn(flagged, everywhere));
        Dataset<Row> gone = counted(everywhere, versions, Findings.row(), col("updated_on"))
                .join(broadcast(where), new String[] {"month", "list", "level", "code"})
                .where(isGone)
                .withColumn("flagged", lit(1))
                .withColumn("total", lit(1));
        return Findings.summed(Findings.of(SIGNAL, gone, col("updated_on")));
    }

    /** Every row of the children who have one in some villages. */
    private static Dataset<Row> rowsOfChildrenIn(Dataset<Row> villages, FactInput in) {
        Dataset<Row> codes = in.places()
                .join(
                        broadcast(villages.select("list", "level", "code").distinct()),
                        new String[] {"list", "level", "code"})
                .select(col("sent"))
                .distinct();
        Dataset<Row> rows = in.versions("children");
        Dataset<Row> children = rows.join(broadcast(codes), col("division").equalTo(col("sent")))
                .select("child")
                .distinct();
        return rows.join(broadcast(children), new String[] {"child"}, "left_semi");
    }

    /** Children on the register from before the month to its end, once a month, as they were known at its end. */
    private static Dataset<Row> registered(FactInput in, Dataset<Row> versions) {
        Column throughout = col("since")
                .lt(col("month"))
                .and(coalesce(col("until").gt(col("p")), lit(true)))
                .and(coalesce(col("voided_on").geq(col("month")), lit(true)));
        return in.inMonths(versions, "child", ChildVersions.asOf()).where(throughout);
    }
}

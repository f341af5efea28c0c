package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.tonghu.etl.keep.Fates;

/**
 * Children as they were known on each day. Grain: version of a child, with the days on which it is the child's: {@code from}
 * its 最近更新日期, the earliest one from ever, {@code to} the day of the next. Of versions of one day that which would stand
 * holds. Every version also tells what the child's standing row says: on the register {@code since} and {@code until}, and
 * {@code voided_on} when the office took it back.
 */
public final class ChildVersions {
    private ChildVersions() {}

    /**
     * The versions of children.
     *
     * @param children error-free rows with their fates
     */
    public static Dataset<Row> of(Dataset<Row> children) {
        WindowSpec all = Window.partitionBy("child");
        WindowSpec byDay = all.orderBy("updated_on", "batch", "position", "line");
        // One select: Spark buffers the versions of a child once for each that asks for windows.
        return children.where(col("fate").notEqual(Fates.DUPLICATE))
                .select(
                        col("*"),
                        lead("updated_on", 1).over(byDay).as("to"),
                        min("updated_on").over(all).as("first_updated_on"),
                        standing(col("registered_on")).over(all).as("since"),
                        standing(col("left_on")).over(all).as("until"),
                        standing(when(col("voided"), col("updated_on")))
                                .over(all)
                                .as("voided_on"))
                .where(col("to").isNull().or(not(col("to").equalTo(col("updated_on")))))
                .withColumn("from", when(col("updated_on").gt(col("first_updated_on")), col("updated_on")))
                .select(
                        "child",
                        "division",
                        "risk",
                        "updated_on",
                        "batch",
                        "file",
                        "line",
                        "from",
                        "to",
                        "since",
                        "until",
                        "voided_on");
    }

    /** One row of a child stands. */
    private static Column standing(Column says) {
        return max(when(col("fate").equalTo(Fates.ACCEPTED), says));
    }

    /**
     * Those of them that may be a child's at the end of a month or later, and all of some children; without where they came
     * from.
     *
     * @param subjects see {@link TouchedSubjects}
     */
    static Dataset<Row> from(YearMonth month, Function<String, Dataset<Row>> kept, Optional<Dataset<Row>> subjects) {
        Dataset<Row> versions = of(kept.apply("children"))
                .drop(Fates.ORIGIN.toArray(String[]::new))
                .drop("file");
        Column later = col("to").isNull().or(col("to").gt(lit(month.atEndOfMonth())));
        return subjects.map(some -> versions.join(broadcast(some), col("child").equalTo(col("touched_subject")), "left")
                        .where(later.or(col("touched_subject").isNotNull()))
                        .drop("touched_subject", "touched_from"))
                .orElseGet(() -> versions.where(later));
    }

    /** Whether a version is the child's at the month's end. */
    public static Column asOf() {
        return col("p").geq(col("from"))
                .or(col("from").isNull())
                .and(col("p").lt(col("to")).or(col("to").isNull()));
    }
}

package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.keep.Fates;

/**
 * From which day on the rows that a step brought can change a fact: facts of months that ended before it stay as they are.
 * A row says something from its start on; a version that only ends it says something new from that end on; and a version
 * that changes nothing but what was known says something from the day on which it was known.
 */
record FirstEffect(DatasetSpec spec) {
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** Rows that a step brought and that nobody had brought before. */
    private static final Column IS_FRESH =
            col("was").isNull().and(not(col("fate").equalTo(Fates.DUPLICATE)));

    /**
     * From which day on facts may differ from what they were before a step. Grain: {@code changed}, a key of rows, and
     * {@code day}, maybe several times.
     *
     * @param versions see {@link Change}
     */
    Dataset<Row> days(Dataset<Row> versions) {
        if (spec.time().beforeToo()) {
            return versions.where(IS_FRESH)
                    .select(col("key").as("changed"), lit(EVER).as("day"));
        }
        Dataset<Row> changed = standing(versions, "was", "old")
                .join(standing(versions, "fate", "now"), col("old_key").equalTo(col("now_key")), "right")
                .select(col("now_key").as("changed"), fromChange().as("day"));
        Dataset<Row> days = spec.time()
                .known()
                .map(known -> changed.unionByName(knownFrom(known, versions)))
                .orElse(changed);
        return days.where(col("day").isNotNull());
    }

    private static Dataset<Row> standing(Dataset<Row> versions, String fate, String name) {
        Column[] columns = Stream.of(versions.columns()).map(c -> col(c)).toArray(Column[]::new);
        return versions.where(col(fate).equalTo(Fates.ACCEPTED))
                .select(col("key").as(name + "_key"), struct(columns).as(name));
    }

    private Column fromChange() {
        String start = spec.time().ownDay();
        Optional<String> end = spec.time().end();
        Column begins = least(col("old." + start), col("now." + start));
        Column whole = spec.columns().stream()
                .filter(c ->
                        c.type().isContent() && !spec.time().isAsKnown(c.name()) && !end.equals(Optional.of(c.name())))
                .map(c -> differs(c.name()))
                .reduce(Column::or)
                .orElseThrow();
        Column from = when(whole.or(col("old_key").isNull()), begins);
        return end.map(day -> from.when(differs(day), least(col("old." + day), col("now." + day))))
                .orElse(from);
    }

    private static Column differs(String column) {
        return not(col("old." + column).eqNullSafe(col("now." + column)));
    }

    /** Where versions hold in turn the earliest holds from the start on, not only once it was known. */
    private Dataset<Row> knownFrom(String known, Dataset<Row> versions) {
        Column day = to_date(col(known));
        Column isEarliest = col(known).equalTo(min(known).over(Window.partitionBy("key")));
        Column start = col(spec.time().ownDay());
        return versions.withColumn(
                        "day", spec.inTurn() ? when(isEarliest, start).otherwise(day) : day)
                .where(IS_FRESH)
                .select(col("key").as("changed"), coalesce(col("day"), day).as("day"));
    }
}

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.keep.Fates;

/**
 * From which day on the rows that a step brought can change a fact: facts of months that ended before it stay as they are.
 * A row says something from its start on; a version that only ends it says something new from that end on; and a version
 * that changes nothing but what was known says something from the day on which it was known.
 *
 * @param start the day from which a row counts; null where it may count at any time
 * @param end the day from which a row counts no longer
 * @param known the day from which a version is known
 * @param earliestFromEver whether the earliest version also holds before it was known
 * @param subjects the persons and children that a row is about
 * @param offices the columns of offices that a row is counted for besides
 * @param asKnown columns that facts read as of the day on which they were known, or not at all
 */
record FirstEffect(
        @Nullable String start,
        @Nullable String end,
        @Nullable String known,
        boolean earliestFromEver,
        List<String> subjects,
        List<String> offices,
        List<String> asKnown) {
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** Rows that a step brought and that nobody had brought before. */
    private static final Column IS_FRESH =
            col("was").isNull().and(not(col("fate").equalTo(Fates.DUPLICATE)));

    /** Datasets that no fact reads are not here. */
    private static final Map<String, FirstEffect> OF = Map.of(
            "institutions",
            new FirstEffect(null, null, null, false, List.of(), List.of(), List.of()),
            "workers",
            new FirstEffect(
                    "appointed_on",
                    "left_on",
                    "confirmed_on",
                    false,
                    List.of("person"),
                    List.of(),
                    List.of("confirmed_on", "entered_on")),
            "children",
            new FirstEffect(
                    "registered_on",
                    "left_on",
                    "updated_on",
                    true,
                    List.of("child"),
                    List.of(),
                    List.of(
                            "updated_on",
                            "division",
                            "category",
                            "risk",
                            "guardianship",
                            "household_registered",
                            "schooling",
                            "care_agreement")),
            "visits",
            at("visited_on", List.of("child", "worker"), List.of()),
            "trainings",
            at("ends_on", List.of("person"), List.of("organiser")),
            "funds",
            at("booked_on", List.of(), List.of()),
            "contracts",
            at("starts_on", List.of(), List.of()));

    private static FirstEffect at(String day, List<String> subjects, List<String> offices) {
        return new FirstEffect(day, null, null, false, subjects, offices, List.of());
    }

    /** What rows of a dataset say; empty when no fact reads it. */
    static Optional<FirstEffect> of(String dataset) {
        return Optional.ofNullable(OF.get(dataset));
    }

    /**
     * From which day on facts may differ from what they were before a step. Grain: {@code changed}, a key of rows, and
     * {@code day}, maybe several times.
     *
     * @param versions see {@link Change}
     */
    Dataset<Row> days(DatasetSpec spec, Dataset<Row> versions) {
        if (start == null) {
            return versions.where(IS_FRESH)
                    .select(col("key").as("changed"), lit(EVER).as("day"));
        }
        Dataset<Row> changed = standing(versions, "was", "old")
                .join(standing(versions, "fate", "now"), col("old_key").equalTo(col("now_key")), "right")
                .select(col("now_key").as("changed"), fromChange(spec).as("day"));
        Dataset<Row> days = known == null ? changed : changed.unionByName(knownFrom(versions));
        return days.where(col("day").isNotNull());
    }

    private static Dataset<Row> standing(Dataset<Row> versions, String fate, String name) {
        Column[] columns = Stream.of(versions.columns()).map(c -> col(c)).toArray(Column[]::new);
        return versions.where(col(fate).equalTo(Fates.ACCEPTED))
                .select(col("key").as(name + "_key"), struct(columns).as(name));
    }

    private Column fromChange(DatasetSpec spec) {
        Column begins = least(col("old." + start), col("now." + start));
        Column whole = spec.columns().stream()
                .filter(c -> c.type().isContent()
                        && !asKnown.contains(c.name())
                        && !c.name().equals(end))
                .map(c -> differs(c.name()))
                .reduce(Column::or)
                .orElseThrow();
        Column from = when(whole.or(col("old_key").isNull()), begins);
        return end == null ? from : from.when(differs(end), least(col("old." + end), col("now." + end)));
    }

    private static Column differs(String column) {
        return not(col("old." + column).eqNullSafe(col("now." + column)));
    }

    private Dataset<Row> knownFrom(Dataset<Row> versions) {
        Column day = to_date(col(known));
        Column isEarliest = col(known).equalTo(min(known).over(Window.partitionBy("key")));
        return versions.withColumn(
                        "day", earliestFromEver ? when(isEarliest, col(start)).otherwise(day) : day)
                .where(IS_FRESH)
                .select(col("key").as("changed"), coalesce(col("day"), day).as("day"));
    }
}

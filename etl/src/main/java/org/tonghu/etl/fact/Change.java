package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.keep.Fates;

/**
 * What a step changed in a dataset that facts read.
 *
 * @param spec what the contract says of the dataset
 * @param versions see {@link DatasetLoad#versions}
 * @param days keys of rows, each from which day on facts may differ from what they were before the step. Grain:
 *     {@code changed} and {@code day}, maybe several times
 */
record Change(DatasetSpec spec, Dataset<Row> versions, Dataset<Row> days) {

    /** What the step changed; empty when no fact reads the dataset, or nothing was brought. */
    static Optional<Change> by(DatasetLoad load) {
        return Optional.of(load)
                .filter(step -> AllFacts.read(step.spec().name()))
                .filter(step -> !step.added().isEmpty())
                .map(Change::of);
    }

    private static Change of(DatasetLoad load) {
        Dataset<Row> versions = load.versions().select(told(load.spec()));
        return new Change(
                load.spec(),
                versions,
                new FirstEffect(load.spec()).days(versions).persist());
    }

    String dataset() {
        return spec.name();
    }

    /** The key of a row, which row it is, its fates and what it tells. */
    private static Column[] told(DatasetSpec spec) {
        Stream<String> stored = spec.columns().stream()
                .filter(column -> column.type().isContent())
                .map(column -> column.name());
        return Stream.of(Stream.of("key", "was", "fate"), Fates.ORIGIN.stream(), stored)
                .flatMap(names -> names)
                .map(name -> col(name))
                .toArray(Column[]::new);
    }

    /** Whether its rows are about persons or children. */
    boolean isOfSubjects() {
        return !spec.subjects().isEmpty();
    }

    /** Frees what is held in memory. */
    void forget() {
        days.unpersist();
    }

    /** The first month that it touches; empty for none. */
    Optional<YearMonth> first() {
        Row first = days.agg(min("day")).head();
        return first.isNullAt(0) ? Optional.empty() : Optional.of(YearMonth.from(first.<LocalDate>getAs(0)));
    }

    /**
     * Everybody whom any version of changed rows is about; empty for rows about nobody. Grain: {@code subject} and
     * {@code day}, maybe several times.
     *
     * @param when which days are asked for
     */
    Optional<Dataset<Row>> bySubject(Column when) {
        return named(spec.subjects(), "subject", when);
    }

    /**
     * The offices that any version of changed rows names; empty for rows that name none. Grain: {@code division}, a code as
     * sent, and {@code day}, maybe several times.
     *
     * @param when which days are asked for
     */
    Optional<Dataset<Row>> byOffice(Column when) {
        return named(spec.offices(), "division", when);
    }

    private Optional<Dataset<Row>> named(List<String> columns, String name, Column when) {
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        Column[] all = columns.stream().map(c -> col(c)).toArray(Column[]::new);
        return Optional.of(versions.select(col("key"), explode(array(all)).as(name))
                .join(days.where(when), col("key").equalTo(col("changed")))
                .select(name, "day"));
    }
}

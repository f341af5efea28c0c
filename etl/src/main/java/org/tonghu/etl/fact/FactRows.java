package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.col;

import com.google.common.base.Suppliers;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.keep.Fates;

/**
 * The error-free rows that facts are made of.
 *
 * @param kept error-free rows with their fates, by dataset
 * @param workers the standing rows of the roster of workers: nearly every fact of persons asks for them, and of a roster that
 *     is sent every month most rows are superseded
 * @param childVersions see {@link ChildVersions}, those that may be a child's in a month that is made
 */
record FactRows(
        Function<String, Dataset<Row>> kept, Supplier<Dataset<Row>> workers, Supplier<Dataset<Row>> childVersions) {
    private static final String WORKERS = "workers";

    /**
     * The rows of datasets.
     *
     * @param from the first month at whose end versions of children are asked for, other than of those who are touched
     * @param touched see {@link TouchedSubjects}
     * @param put puts a table under a name where it is quick to read; called when the table is first asked for
     */
    static FactRows of(
            Function<String, Dataset<Row>> kept,
            YearMonth from,
            Optional<Dataset<Row>> touched,
            BiFunction<String, Dataset<Row>, Dataset<Row>> put) {
        return new FactRows(
                kept,
                Suppliers.memoize(() -> put.apply("standing_workers", Fates.standing(kept.apply(WORKERS)))),
                Suppliers.memoize(() -> put.apply("child_versions", ChildVersions.from(from, kept, touched))));
    }

    /** The same with all versions of children. */
    FactRows withAllVersions() {
        return new FactRows(kept, workers, () -> ChildVersions.of(kept.apply("children")));
    }

    Dataset<Row> standing(String dataset) {
        return dataset.equals(WORKERS) ? workers.get() : Fates.standing(kept.apply(dataset));
    }

    Dataset<Row> versions(String dataset) {
        return kept.apply(dataset).where(col("fate").notEqual(Fates.DUPLICATE));
    }
}

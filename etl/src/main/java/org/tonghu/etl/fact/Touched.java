package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.spark.Together;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.Divisions;

/**
 * Which months the rows of a step touch.
 *
 * @param from the first month that each dataset's rows touch; datasets that touch nothing are not in it
 * @param late codes as sent of whoever is touched in months that were made before, each with the first of them
 */
public record Touched(Map<String, YearMonth> from, Map<String, YearMonth> late) {
    /** With fewer months than these before those that are new, looking for the places costs more than making all. */
    private static final int MONTHS_WORTH_IT = 12;

    /**
     * What the steps of all datasets touch.
     *
     * @param kept error-free rows with their fates, by dataset
     * @param fresh the first month that was never made
     */
    public static Touched by(Collection<DatasetLoad> loads, Function<String, Dataset<Row>> kept, YearMonth fresh) {
        List<Change> changes =
                loads.stream().flatMap(load -> Change.by(load).stream()).toList();
        Map<String, YearMonth> from = new ConcurrentSkipListMap<>();
        Together.run(changes, change -> change.first().ifPresent(month -> from.put(change.dataset(), month)));
        boolean worthIt = changes.stream()
                .filter(Change::isOfSubjects)
                .flatMap(change -> Stream.ofNullable(from.get(change.dataset())))
                .anyMatch(month -> month.isBefore(fresh.minusMonths(MONTHS_WORTH_IT)));
        Map<String, YearMonth> late = worthIt ? late(changes, TouchedSubjects.divisions(kept), fresh) : Map.of();
        changes.forEach(Change::forget);
        return new Touched(from, late);
    }

    private static Map<String, YearMonth> late(
            List<Change> changes, Dataset<Row> divisionsOfSubjects, YearMonth fresh) {
        Column isLate = col("day").lt(lit(fresh.atDay(1)));
        Map<String, YearMonth> late = new TreeMap<>();
        places(changes, isLate, divisionsOfSubjects)
                .groupBy("division")
                .agg(min("day").as("day"))
                .collectAsList()
                .forEach(row -> late.put(row.getAs("division"), YearMonth.from(row.<LocalDate>getAs("day"))));
        return ofSameOffices(late);
    }

    /**
     * Places of those whom rows are about, and offices that they name. Grain: code as sent and {@code day}, maybe several
     * times.
     */
    private static Dataset<Row> places(List<Change> changes, Column isLate, Dataset<Row> divisionsOfSubjects) {
        Dataset<Row> subjects = changes.stream()
                .flatMap(change -> change.bySubject(isLate).stream())
                .reduce(Dataset::unionByName)
                .orElseThrow()
                .groupBy("subject")
                .agg(min("day").as("day"));
        Dataset<Row> ofSubjects =
                divisionsOfSubjects.join(broadcast(subjects), "subject").select("division", "day");
        return changes.stream()
                .flatMap(change -> change.byOffice(isLate).stream())
                .reduce(ofSubjects, Dataset::unionByName);
    }

    /** With every code that is called the same in the newest list: by that name offices are told apart. */
    private static Map<String, YearMonth> ofSameOffices(Map<String, YearMonth> late) {
        Divisions divisions = Divisions.bundled();
        Map<String, YearMonth> offices = new HashMap<>();
        late.forEach((code, month) -> offices.merge(divisions.canonical(code), month, Touched::earlier));
        Map<String, YearMonth> all = new TreeMap<>(late);
        divisions.known().stream()
                .map(DivisionKey::code)
                .distinct()
                .filter(code -> offices.containsKey(divisions.canonical(code)))
                .forEach(code -> all.merge(code, offices.get(divisions.canonical(code)), Touched::earlier));
        return all;
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * For whom facts are made anew.
     *
     * @param first the first month held
     * @param fresh the first month that was never made
     */
    public RecomputeScope reach(YearMonth first, YearMonth fresh) {
        return late.isEmpty() ? RecomputeScope.everything(first) : RecomputeScope.of(late, fresh);
    }

    /** The first month of a fact that is to be made anew; empty for none. */
    public Optional<YearMonth> firstOf(Fact fact) {
        return fact.datasets().stream()
                .flatMap(dataset -> Stream.ofNullable(from.get(dataset)))
                .min(YearMonth::compareTo);
    }
}

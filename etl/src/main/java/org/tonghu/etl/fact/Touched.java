package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.keep.DatasetLoad;

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
        Map<DatasetLoad, Dataset<Row>> effects = new LinkedHashMap<>();
        loads.forEach(load -> FirstEffect.of(load).ifPresent(days -> effects.put(load, days.persist())));
        Map<String, YearMonth> from = new TreeMap<>();
        effects.forEach((load, days) ->
                first(days).ifPresent(month -> from.put(load.spec().name(), month)));
        boolean worthIt = from.entrySet().stream()
                .filter(touched -> FirstEffect.isOfSubjects(touched.getKey()))
                .anyMatch(touched -> touched.getValue().isBefore(fresh.minusMonths(MONTHS_WORTH_IT)));
        Map<String, YearMonth> late = worthIt ? late(effects, kept, fresh) : Map.of();
        effects.values().forEach(Dataset::unpersist);
        return new Touched(from, late);
    }

    private static Optional<YearMonth> first(Dataset<Row> days) {
        Row first = days.agg(min("day")).head();
        return first.isNullAt(0) ? Optional.empty() : Optional.of(YearMonth.from(first.<LocalDate>getAs(0)));
    }

    private static Map<String, YearMonth> late(
            Map<DatasetLoad, Dataset<Row>> effects, Function<String, Dataset<Row>> kept, YearMonth fresh) {
        Column isLate = col("day").lt(lit(fresh.atDay(1)));
        Map<String, YearMonth> late = new TreeMap<>();
        effects.entrySet().stream()
                .filter(effect ->
                        FirstEffect.isOfSubjects(effect.getKey().spec().name()))
                .map(effect ->
                        FirstEffect.bySubject(effect.getKey(), effect.getValue().where(isLate)))
                .reduce(Dataset::unionByName)
                .orElseThrow()
                .groupBy("subject")
                .agg(min("day").as("day"))
                .join(TouchedSubjects.divisions(kept), "subject")
                .groupBy("division")
                .agg(min("day").as("day"))
                .collectAsList()
                .forEach(row -> late.put(row.getAs("division"), YearMonth.from(row.<LocalDate>getAs("day"))));
        return late;
    }

    /**
     * For whom facts are made anew.
     *
     * @param first the first month held
     * @param fresh the first month that was never made
     */
    public Reach reach(YearMonth first, YearMonth fresh) {
        return late.isEmpty() ? Reach.everything(first) : Reach.of(late, fresh);
    }

    /** The first month of a fact that is to be made anew; empty for none. */
    public Optional<YearMonth> firstOf(Fact fact) {
        return fact.datasets().stream()
                .flatMap(dataset -> Stream.ofNullable(from.get(dataset)))
                .min(YearMonth::compareTo);
    }
}

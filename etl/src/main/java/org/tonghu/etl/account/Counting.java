package org.tonghu.etl.account;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.keep.DatasetLoad;

/**
 * Which rows have to be counted: of datasets that stand on what the edition before stood on, those that a step brought or met,
 * and in new months what has no place there; of the others all.
 *
 * @param previous the edition before, where its lines can be gone on from
 * @param fresh the months that it did not hold
 */
record Counting(
        Account.Asked asked, Optional<Accounted> previous, List<YearMonth> fresh, RowCounts held, RowCounts anew) {
    static Counting of(SparkSession spark, Account.Asked asked) {
        Optional<Accounted> previous = asked.previous().filter(before -> before.canGoOnIn(asked.months()));
        YearMonth first = previous.map(before -> before.manifest().lastMonth().plusMonths(1))
                .orElse(asked.months().getFirst());
        List<YearMonth> fresh =
                asked.months().stream().filter(month -> !month.isBefore(first)).toList();
        RowCounts held = RowCounts.of(spark, asked.batch(), asked.months(), first);
        return new Counting(asked, previous, fresh, held, held.in(fresh));
    }

    /**
     * The counts of all that has changed, of datasets that are gone on from by how much; empty where nothing has.
     *
     * @param folder where rows are put aside
     */
    Optional<Dataset<Row>> counts(Path folder) {
        List<DatasetLoad> steps = changed(this::goesOn);
        Countable whole = Countable.all(changed(load -> !goesOn(load)));
        List<DatasetLoad> placed = steps.stream().filter(this::looksForPlaces).toList();
        return Stream.of(
                        held.of(steps.isEmpty() ? whole : whole.andChanged(steps, folder)),
                        anew.ofOthersUnplaced(Countable.all(placed), Countable.brought(placed)))
                .flatMap(Optional::stream)
                .reduce(Dataset::unionByName);
    }

    private List<DatasetLoad> changed(Predicate<DatasetLoad> which) {
        return asked.loads().stream()
                .filter(load -> !load.folders().landed().isEmpty() && !isUnchanged(load))
                .filter(which)
                .toList();
    }

    private boolean goesOn(DatasetLoad load) {
        return previous.filter(before -> before.isStoodOnBy(load)).isPresent();
    }

    private boolean looksForPlaces(DatasetLoad load) {
        return !fresh.isEmpty() && Counted.isPlaced(load.spec().name());
    }

    private boolean isUnchanged(DatasetLoad load) {
        return goesOn(load) && load.isOnTopOf(load.folders()) && !looksForPlaces(load);
    }

    /** The datasets of which all holds that the edition before says. */
    Set<String> unchanged() {
        return names(this::isUnchanged);
    }

    /** What the edition before says of the datasets that are gone on from. */
    Map<Account.Line, Long> linesBefore() {
        Set<String> goneOnFrom = names(load -> goesOn(load) && !isUnchanged(load));
        return previous.map(before -> before.lines(goneOnFrom)).orElse(Map.of());
    }

    private Set<String> names(Predicate<DatasetLoad> which) {
        return asked.loads().stream()
                .filter(which)
                .map(load -> load.spec().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

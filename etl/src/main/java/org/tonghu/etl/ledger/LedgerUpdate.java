package org.tonghu.etl.ledger;

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
 * Which rows have to be counted: of datasets that stand on what the edition before stood on, the incoming rows of a step and those that it met,
 * and in new months what has no place there; of the others all.
 *
 * @param previous the edition before, where its lines can be gone on from
 * @param fresh the months that it did not hold
 */
record LedgerUpdate(
        Ledger.Asked asked, Optional<LedgerBefore> previous, List<YearMonth> fresh, RowCounts held, RowCounts anew) {
    static LedgerUpdate of(SparkSession spark, Ledger.Asked asked) {
        Optional<LedgerBefore> previous = asked.previous().filter(before -> before.canGoOnIn(asked.months()));
        YearMonth first = previous.map(before -> before.manifest().lastMonth().plusMonths(1))
                .orElse(asked.months().getFirst());
        List<YearMonth> fresh =
                asked.months().stream().filter(month -> !month.isBefore(first)).toList();
        RowCounts held = RowCounts.of(spark, asked.batch(), asked.months(), first);
        return new LedgerUpdate(asked, previous, fresh, held, held.in(fresh));
    }

    /**
     * The counts of all that has changed, of datasets that are gone on from by how much; empty where nothing has.
     *
     * @param folder of the checkpoint of these rows
     */
    Optional<Dataset<Row>> counts(Path folder) {
        List<DatasetLoad> steps = changed(this::goesOn);
        LedgerRows whole = LedgerRows.all(changed(load -> !goesOn(load)));
        List<DatasetLoad> placed = steps.stream().filter(this::looksForPlaces).toList();
        return Stream.of(
                        held.of(steps.isEmpty() ? whole : whole.andChanged(steps, folder)),
                        anew.ofOthersUnplaced(LedgerRows.all(placed), LedgerRows.incomingKeys(placed)))
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
        return !fresh.isEmpty() && EffectiveDays.isPlaced(load.spec());
    }

    private boolean isUnchanged(DatasetLoad load) {
        return goesOn(load) && load.isOnTopOf(load.folders()) && !looksForPlaces(load);
    }

    /** The datasets of which all holds that the edition before says. */
    Set<String> unchanged() {
        return names(this::isUnchanged);
    }

    /** What the edition before says of the datasets that are gone on from. */
    Map<Ledger.Line, Long> linesBefore() {
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

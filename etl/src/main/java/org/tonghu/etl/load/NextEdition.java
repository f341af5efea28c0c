package org.tonghu.etl.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.fact.RecomputeScope;
import org.tonghu.etl.fact.Touched;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.ledger.Ledger;
import org.tonghu.etl.ledger.LedgerBefore;
import org.tonghu.etl.mart.Extent;
import org.tonghu.etl.mart.FactFolders;
import org.tonghu.etl.mart.Marks;
import org.tonghu.etl.mart.MartStore;
import org.tonghu.etl.mart.Recomputed;
import org.tonghu.etl.mart.SignalStore;
import org.tonghu.etl.publish.Publisher;
import org.tonghu.etl.publish.audit.AuditSettings;
import org.tonghu.warehouse.edition.Batch;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Manifest;
import org.tonghu.warehouse.edition.Release;
import org.tonghu.warehouse.edition.Slice;

/** Makes the facts and marts that the steps of all datasets touch, and publishes them as the next edition. */
final class NextEdition {
    private final SparkSession spark;
    private final Path warehouse;
    private final Path scratch;
    private final EditionStore editions;
    private final Optional<Manifest> previous;
    private final int number;

    NextEdition(SparkSession spark, Path warehouse, Path scratch) {
        this.spark = spark;
        this.warehouse = warehouse;
        this.scratch = scratch;
        this.editions = new EditionStore(warehouse);
        this.previous = editions.current().map(editions::manifest);
        this.number = editions.next().number();
    }

    EditionStore editions() {
        return editions;
    }

    Optional<Manifest> previous() {
        return previous;
    }

    /** What the error-free rows are to its figures. */
    Ledger ledger(List<YearMonth> months, Collection<DatasetLoad> loads) {
        Optional<LedgerBefore> before =
                previous.map(edition -> new LedgerBefore(edition, editions.exact(edition.id())));
        return Ledger.of(spark, new Ledger.Asked(before, number, months, loads, scratch));
    }

    int number() {
        return number;
    }

    /**
     * What it is made of.
     *
     * @param batches the batches that it stands on
     * @param months the months that it holds
     * @param history what is new in the history of loads
     * @param key fingerprint of the key of the pseudonyms
     * @param ledger what its rows are to its figures
     * @param releases checks whose findings a steward lets pass
     */
    record Parts(
            List<Batch> batches,
            LocalDate loadDate,
            List<YearMonth> months,
            Map<String, DatasetLoad> loads,
            Publisher.History history,
            String key,
            Ledger ledger,
            List<Release> releases) {

        /** The error-free rows of a dataset with their fates. */
        Dataset<Row> kept(String dataset) {
            return Optional.ofNullable(loads.get(dataset)).orElseThrow().kept();
        }
    }

    /**
     * What is to be recomputed.
     *
     * @param extent what of a fact; empty to leave it as it is
     */
    private record Recompute(Function<Fact, Optional<Extent>> extent, RecomputeScope scope) {}

    Manifest publish(Parts parts, Progress progress) {
        progress.step("计算事实与指标 facts and marts");
        FactFolders folders = new FactFolders(warehouse);
        MartStore marts = new MartStore(folders, scratch, number);
        Recompute recompute = recompute(parts);
        FactInput in = marts.onDisk(FactInput.of(spark, parts::kept, parts.months(), recompute.scope()));
        Map<String, Recomputed> facts = marts.write(in, slicesBefore(), recompute.extent());
        Map<String, Recomputed> signals =
                new SignalStore(folders, number).write(in, slicesBefore(), recompute.extent());
        progress.step("发布版次 publish");
        Manifest manifest = new Publisher(editions, scratch, AuditSettings.in(warehouse))
                .publish(new Publisher.Content(
                        previous,
                        number,
                        parts.batches(),
                        parts.loadDate(),
                        parts.months(),
                        List.copyOf(parts.loads().values()),
                        facts,
                        signals,
                        folders,
                        parts.history(),
                        parts.key(),
                        parts.ledger(),
                        parts.releases()));
        progress.step("完成 done");
        return manifest;
    }

    private Map<String, List<Slice>> slicesBefore() {
        return previous.map(Manifest::facts).orElse(Map.of());
    }

    /** All of the facts whose mark is another, and of the others what rows touch and months that are new. */
    private Recompute recompute(Parts parts) {
        YearMonth first = parts.months().getFirst();
        Set<String> held = stillHeld(parts);
        if (held.isEmpty()) {
            return new Recompute(fact -> Optional.of(Extent.allFrom(first)), RecomputeScope.everything(first));
        }
        YearMonth fresh = previous.orElseThrow().lastMonth().plusMonths(1);
        Touched touched = Touched.by(parts.loads().values(), parts::kept, fresh);
        return new Recompute(
                fact -> held.contains(fact.table())
                        ? Stream.concat(Stream.of(fresh), touched.firstOf(fact).stream())
                                .min(YearMonth::compareTo)
                                .map(Extent::touchedFrom)
                        : Optional.of(Extent.allFrom(first)),
                touched.reach(first, fresh));
    }

    /** The tables of which all holds that the edition before says, but for what rows touch. */
    private Set<String> stillHeld(Parts parts) {
        if (parts.history() instanceof Publisher.History.Withdrawn) {
            return Set.of();
        }
        Map<String, String> before = previous.filter(
                        edition -> edition.firstMonth().equals(parts.months().getFirst()))
                .map(Manifest::marks)
                .orElse(Map.of());
        return Marks.bundled().entrySet().stream()
                .filter(mark -> mark.getValue().equals(before.get(mark.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}

package org.tonghu.etl;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.account.Account;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.fact.Touched;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.mart.MartStore;
import org.tonghu.etl.mart.SignalStore;
import org.tonghu.etl.publish.Publisher;
import org.tonghu.etl.publish.Rules;
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
     * @param account what its rows are to its figures
     * @param releases checks whose findings a steward lets pass
     */
    record Parts(
            List<Batch> batches,
            LocalDate loadDate,
            List<YearMonth> months,
            Map<String, DatasetLoad> loads,
            Publisher.History history,
            String key,
            Account account,
            List<Release> releases) {}

    Manifest publish(Parts parts, Progress progress) {
        progress.step("计算事实与指标 facts and marts");
        MartStore marts = new MartStore(warehouse, scratch, number);
        FactInput in = marts.onDisk(FactInput.of(
                spark,
                dataset -> Optional.ofNullable(parts.loads().get(dataset))
                        .orElseThrow()
                        .kept(),
                parts.months()));
        Function<Fact, Optional<YearMonth>> firstMonths = firstMonths(parts);
        Map<String, List<Slice>> facts = marts.write(in, slicesBefore(), firstMonths);
        SignalStore.Made signals = new SignalStore(warehouse, number).write(in, slicesBefore(), firstMonths);
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
                        marts,
                        signals,
                        parts.history(),
                        parts.key(),
                        parts.account(),
                        parts.releases()));
        progress.step("完成 done");
        return manifest;
    }

    private Map<String, List<Slice>> slicesBefore() {
        return previous.map(Manifest::facts).orElse(Map.of());
    }

    /** The first month to make of every fact: all where the rules are others, else what rows touch and months that are new. */
    private Function<Fact, Optional<YearMonth>> firstMonths(Parts parts) {
        YearMonth first = parts.months().getFirst();
        boolean anew = previous.filter(m -> m.rules().equals(Rules.version()))
                .filter(m -> m.firstMonth().equals(first))
                .isEmpty();
        if (anew || parts.history() instanceof Publisher.History.Withdrawn) {
            return fact -> Optional.of(first);
        }
        Touched touched = Touched.by(parts.loads().values());
        YearMonth fresh = previous.orElseThrow().lastMonth().plusMonths(1);
        return fact ->
                Stream.concat(Stream.of(fresh), touched.firstOf(fact).stream()).min(YearMonth::compareTo);
    }
}

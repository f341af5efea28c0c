package org.tonghu.etl.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.conform.IncomingRows;
import org.tonghu.etl.conform.Step;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.keep.LandedStore;
import org.tonghu.etl.ledger.Ledger;
import org.tonghu.etl.publish.Publisher;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.edition.Batch;
import org.tonghu.warehouse.edition.DatasetFolders;
import org.tonghu.warehouse.edition.Manifest;
import org.tonghu.warehouse.edition.Release;

/**
 * Takes a batch back: the state is what it would be had the batch never been loaded. Batches loaded after it are checked
 * again in their order, each on its own load date, because its rosters may have let their rows in.
 */
public final class Withdrawal {
    /** Steps that it tells of. */
    public static final int STEPS = 5;

    private final LandedStore store;
    private final Progress progress;
    private final NextEdition next;
    private final Manifest current;

    public Withdrawal(SparkSession spark, Path warehouse, Progress progress, Path scratch) {
        this.store = new LandedStore(spark, warehouse);
        this.progress = progress;
        this.next = new NextEdition(spark, warehouse, scratch);
        this.current = next.previous()
                .orElseThrow(() -> new WrongUsageException(
                        Message.of("warehouse.empty", warehouse).both()));
    }

    /**
     * Publishes an edition without the batch.
     *
     * @param releases checks whose findings a steward lets pass
     */
    public Manifest run(int batch, List<Release> releases) {
        List<Batch> remaining =
                current.batches().stream().filter(b -> b.number() != batch).toList();
        if (remaining.size() == current.batches().size()) {
            throw new WrongUsageException(
                    "当前版次没有这一批 the current edition does not stand on batch " + batch + "；请用 see: ./tonghu editions");
        }
        progress.step("重放其后各批 replay later batches");
        LocalDate loadDate =
                remaining.isEmpty() ? current.loadDate() : remaining.getLast().loadDate();
        List<YearMonth> months = Months.upTo(loadDate, current.firstMonth());
        Map<String, DatasetLoad> loads = replay(remaining, batch);
        progress.step(Ledger.STEP);
        Ledger ledger = next.ledger(months, loads.values());
        return next.publish(
                new NextEdition.Parts(
                        remaining,
                        loadDate,
                        months,
                        loads,
                        new Publisher.History.Withdrawn(batch),
                        current.key(),
                        ledger,
                        releases),
                progress);
    }

    private Map<String, DatasetLoad> replay(List<Batch> remaining, int withdrawn) {
        List<Batch> earlier =
                remaining.stream().filter(b -> b.number() < withdrawn).toList();
        Optional<Manifest> start = standingOn(earlier);
        Map<String, DatasetLoad> state = new LinkedHashMap<>();
        for (DatasetSpec spec : Contract.bundled().datasets()) {
            DatasetFolders folders =
                    start.map(Manifest::datasets).orElse(Map.of()).getOrDefault(spec.name(), DatasetFolders.NONE);
            state.put(spec.name(), DatasetLoad.unchanged(store, spec, folders));
        }
        remaining.stream()
                .skip(start.map(m -> m.batches().size()).orElse(0))
                .forEach(batch -> state.putAll(step(state, batch, before(batch, remaining))));
        return state;
    }

    /** An edition that stood on just these batches; when none did, all batches are replayed. */
    private Optional<Manifest> standingOn(List<Batch> batches) {
        return next.editions().all().stream()
                .filter(manifest ->
                        manifest.batches().equals(batches) && manifest.key().equals(current.key()))
                .findFirst();
    }

    private static List<Batch> before(Batch batch, List<Batch> batches) {
        return batches.subList(0, batches.indexOf(batch));
    }

    private Map<String, DatasetLoad> step(Map<String, DatasetLoad> state, Batch batch, List<Batch> earlier) {
        Map<String, DatasetLoad> after = new LinkedHashMap<>();
        state.forEach((dataset, load) -> after.put(
                dataset,
                DatasetLoad.run(store, load.spec(), load.folders(), step(load.spec(), batch, earlier), after)));
        return after;
    }

    private Step step(DatasetSpec spec, Batch batch, List<Batch> earlier) {
        return new Step(
                batch.number(),
                batch.loadDate(),
                next.number() + "-" + batch.number(),
                incoming(store.introduced(spec, batch)),
                incoming(store.corrections(spec, batch)),
                earlier);
    }

    private static IncomingRows incoming(Dataset<Row> typed) {
        return typed.isEmpty() ? new IncomingRows.Nothing() : new IncomingRows.TypedBefore(typed);
    }
}

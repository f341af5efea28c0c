package org.tonghu.etl.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.conform.Conform;
import org.tonghu.etl.conform.Delivery;
import org.tonghu.etl.conform.IncomingRows;
import org.tonghu.etl.conform.PseudonymKey;
import org.tonghu.etl.conform.Step;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.keep.LandedStore;
import org.tonghu.etl.ledger.Ledger;
import org.tonghu.etl.publish.Publisher;
import org.tonghu.etl.publish.Report;
import org.tonghu.warehouse.edition.Batch;
import org.tonghu.warehouse.edition.DatasetFolders;
import org.tonghu.warehouse.edition.Manifest;

/** One load, from the files in the inbox to a published edition. */
public final class Pipeline {
    /** Steps that a load tells of, for the progress bar. */
    public static final int STEPS = 5 + Contract.bundled().datasets().size();

    private final SparkSession spark;
    private final LoadOptions options;
    private final Progress progress;
    private final NextEdition next;
    private final PseudonymKey key;

    public Pipeline(SparkSession spark, LoadOptions options, Progress progress, Path scratch) {
        this.spark = spark;
        this.options = options;
        this.progress = progress;
        this.next = new NextEdition(spark, options.warehouse(), scratch);
        this.key = options.key().open(options.warehouse(), next.previous().map(Manifest::key));
    }

    /** Reads every source file under the inbox and publishes one new edition. */
    public Result run() {
        progress.step("识别文件 recognise files");
        Settled settled = Settled.load(Deliveries.in(options.inbox()), this::load);
        Map<String, DatasetLoad> loads = settled.loads();
        loads.values().forEach(load -> load.deleteUnlessNamed(Integer.toString(next.number())));
        progress.step(Ledger.STEP);
        Ledger ledger = next.ledger(months(), loads.values());
        Report report = new Report(next.number(), next.number(), settled.entries()).with(ledger::toldOf);
        Manifest manifest = next.publish(
                new NextEdition.Parts(
                        batches(),
                        options.loadDate(),
                        months(),
                        loads,
                        new Publisher.History.Loaded(report),
                        key.fingerprint(),
                        ledger,
                        options.releases()),
                progress);
        return new Result(manifest, report);
    }

    /** What a load ended in. */
    public record Result(Manifest manifest, Report report) {}

    private Map<String, DatasetLoad> load(Deliveries deliveries) {
        Conform conform = new Conform(next.number(), key, options.loadDate());
        LandedStore store = new LandedStore(spark, options.warehouse());
        Map<String, DatasetLoad> loads = new LinkedHashMap<>();
        for (DatasetSpec spec : Contract.bundled().datasets()) {
            progress.step("读取、检查、入库 " + spec.title().zh() + " " + spec.name());
            loads.put(
                    spec.name(),
                    DatasetLoad.run(store, spec, foldersBefore(spec), step(spec, conform, deliveries), loads));
        }
        return loads;
    }

    private DatasetFolders foldersBefore(DatasetSpec spec) {
        return next.previous().map(Manifest::datasets).orElse(Map.of()).getOrDefault(spec.name(), DatasetFolders.NONE);
    }

    private Step step(DatasetSpec spec, Conform conform, Deliveries deliveries) {
        return new Step(
                conform.batch(),
                conform.loadDate(),
                Integer.toString(conform.batch()),
                incoming(deliveries.of(spec.name()), conform),
                incoming(deliveries.corrections(spec.name()), conform),
                batchesBefore());
    }

    private static IncomingRows incoming(List<Delivery> deliveries, Conform conform) {
        return deliveries.isEmpty() ? new IncomingRows.Nothing() : new IncomingRows.Tables(deliveries, conform);
    }

    private List<Batch> batches() {
        List<Batch> batches = new ArrayList<>(batchesBefore());
        batches.add(new Batch(next.number(), options.loadDate(), isSample()));
        return batches;
    }

    private List<Batch> batchesBefore() {
        return next.previous().map(Manifest::batches).orElse(List.of());
    }

    /** From January of the second year before the warehouse's first load to the last month that has ended. */
    private List<YearMonth> months() {
        YearMonth first = options.firstMonth()
                .or(() -> next.previous().map(Manifest::firstMonth))
                .orElse(YearMonth.of(options.loadDate().getYear() - 2, 1));
        return Months.upTo(options.loadDate(), first);
    }

    /** The generator leaves a hidden marker in its inbox. */
    private boolean isSample() {
        return Files.exists(options.inbox().resolve(".sample"));
    }
}

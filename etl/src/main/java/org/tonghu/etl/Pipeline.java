package org.tonghu.etl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.conform.Conform;
import org.tonghu.etl.conform.PseudonymKey;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.keep.LandedStore;
import org.tonghu.etl.mart.MartStore;
import org.tonghu.etl.publish.Publisher;
import org.tonghu.etl.publish.Report;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Manifest;

/** One load, from the files in the inbox to a published edition. */
public final class Pipeline {
    /** Steps that a load tells of, for the progress bar. */
    public static final int STEPS = 4 + Contract.bundled().datasets().size();

    private final SparkSession spark;
    private final LoadOptions options;
    private final Progress progress;
    private final EditionStore editions;
    private final Optional<Manifest> previous;
    private final int batch;
    private final Path scratch;

    public Pipeline(SparkSession spark, LoadOptions options, Progress progress, Path scratch) {
        this.spark = spark;
        this.options = options;
        this.progress = progress;
        this.scratch = scratch;
        this.editions = new EditionStore(options.warehouse());
        this.previous = editions.current().map(editions::manifest);
        this.batch = editions.next().number();
    }

    /** Reads every source file under the inbox and publishes one new edition. */
    public Result run() {
        progress.step("识别文件 recognise files");
        Deliveries deliveries = Deliveries.in(options.inbox());
        Map<String, DatasetLoad> loads = load(deliveries);
        progress.step("计算事实与指标 facts and marts");
        List<YearMonth> months = months();
        Path marts = new MartStore(options.warehouse(), batch).write(FactInput.of(spark, kept(loads), months));
        progress.step("发布版次 publish");
        Report report = new Report(batch, batch, deliveries.entries(loads));
        Manifest manifest = new Publisher(editions, scratch)
                .publish(new Publisher.Content(
                        previous,
                        options.loadDate(),
                        months,
                        isSample(),
                        List.copyOf(loads.values()),
                        marts,
                        quarantine(loads),
                        report));
        progress.step("完成 done");
        return new Result(manifest, report);
    }

    /** What a load ended in. */
    public record Result(Manifest manifest, Report report) {}

    private Map<String, DatasetLoad> load(Deliveries deliveries) {
        Conform conform = new Conform(batch, PseudonymKey.in(options.keyFile()), options.loadDate());
        LandedStore store = landed();
        Map<String, DatasetLoad> loads = new LinkedHashMap<>();
        for (DatasetSpec spec : Contract.bundled().datasets()) {
            progress.step("读取、检查、入库 " + spec.title().zh() + " " + spec.name());
            DatasetLoad.Work work = new DatasetLoad.Work(deliveries.of(spec.name()), conform);
            loads.put(spec.name(), DatasetLoad.run(store, spec, work, kept(loads)));
        }
        return loads;
    }

    private LandedStore landed() {
        return new LandedStore(
                spark, options.warehouse(), previous.map(Manifest::batches).orElse(List.of()));
    }

    private static Map<String, Dataset<Row>> kept(Map<String, DatasetLoad> loads) {
        Map<String, Dataset<Row>> kept = new LinkedHashMap<>();
        loads.forEach((dataset, load) -> kept.put(dataset, load.kept()));
        return kept;
    }

    private Map<String, Path> quarantine(Map<String, DatasetLoad> loads) {
        Map<String, Path> folders = new LinkedHashMap<>();
        loads.values().forEach(load -> folders.put(load.spec().name(), landed().quarantineFolder(load.spec(), batch)));
        return folders;
    }

    /** From January of the second year before the warehouse's first load to the last month that has ended. */
    private List<YearMonth> months() {
        YearMonth first = options.firstMonth()
                .or(() -> previous.map(Manifest::firstMonth))
                .orElse(YearMonth.of(options.loadDate().getYear() - 2, 1));
        YearMonth last = YearMonth.from(options.loadDate().plusDays(1)).minusMonths(1);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Cannot load on " + options.loadDate() + ": no month from " + first
                    + " on has ended by then; give an earlier --first-month");
        }
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** An edition is synthetic when all its batches are: the generator leaves a hidden marker in its inbox. */
    private boolean isSample() {
        return Files.exists(options.inbox().resolve(".sample"))
                && previous.map(Manifest::sample).orElse(true);
    }
}

package org.tonghu.etl.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tonghu.warehouse.edition.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./tonghu benchmark etl}: a load of many visits beside DuckDB on the same files, in one run on one machine. */
@Command(
        name = "etl",
        description = "装载大量走访记录，与 DuckDB 并列计时。Loads many visits and times DuckDB on the same files beside it.",
        mixinStandardHelpOptions = true)
final class EtlBenchmark implements Callable<Integer> {
    /** The stage that begins what DuckDB does not do here: facts, marts and the edition. */
    private static final String FACTS = "facts and marts";

    @Option(names = "--rows", description = "走访记录行数 visits", defaultValue = "20000000")
    private long rows;

    @Option(names = "--dir", description = "工作目录，结束后删除 work folder, deleted at the end")
    private Path dir = Path.of(System.getProperty("java.io.tmpdir"), "tonghu-benchmark");

    @Option(names = "--keep", description = "保留工作目录 keep the work folder")
    private boolean keep;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path inbox = dir.resolve("inbox");
        if (!Files.isDirectory(inbox)) {
            System.out.printf("正在生成 writing %,d visits: %s%n", rows, inbox);
            new VisitFiles(inbox, rows, 20201231).write();
        }
        Measured copy = duck(inbox, "copy");
        System.out.println(copy.line("DuckDB COPY, no checks"));
        Measured checks = duck(inbox, "checks", "--checks");
        System.out.println(checks.line("DuckDB, the same checks"));
        Measured load = load(inbox);
        System.out.println(load.line("Tonghu load"));
        load.stageLines().forEach(System.out::println);
        System.out.println(compared("Tonghu", load, checks, copy));
        System.out.println(compared("Tonghu up to facts and marts", load.until(FACTS), checks, copy));
        if (!keep) {
            Folders.delete(dir);
        }
        return 0;
    }

    private static String compared(String name, Measured load, Measured checks, Measured copy) {
        return "%s / DuckDB same checks: %s; %s / bare COPY: %s"
                .formatted(name, load.over(checks), name, load.over(copy));
    }

    private Measured duck(Path inbox, String name, String... more) throws IOException, InterruptedException {
        Path out = dir.resolve(name);
        Folders.delete(out);
        Stream<String> arguments = Stream.of("benchmark", "duck", "--inbox=" + inbox, "--out=" + out);
        Measured measured =
                ChildProcess.run(Stream.concat(arguments, Stream.of(more)).toList());
        Folders.delete(out);
        return measured;
    }

    private Measured load(Path inbox) throws IOException, InterruptedException {
        Path warehouse = dir.resolve("warehouse");
        Folders.delete(warehouse);
        return new LoadRun(
                        inbox,
                        warehouse,
                        LocalDate.of(2021, 1, 15),
                        YearMonth.of(2020, 1),
                        dir.resolve("pseudonym.key"))
                .measure();
    }
}

package org.tonghu.etl.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.keep.Fates;
import org.tonghu.etl.load.LoadOptions;
import org.tonghu.etl.load.Pipeline;
import org.tonghu.etl.load.WrongUsageException;
import org.tonghu.etl.publish.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./tonghu load}. */
@Command(
        name = "load",
        description = "读取目录下的全部源文件，发布一个新版次。Reads every source file, publishes one new edition.",
        mixinStandardHelpOptions = true)
public final class LoadCommand implements Callable<Integer> {
    /** Exit code: done, but at least one file was rejected whole. */
    public static final int SOME_FILES_REJECTED = 3;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Option(names = "--inbox", required = true, description = "源文件目录 folder of the source files")
    private Path inbox = Path.of("inbox");

    @Mixin
    private WriterOptions writer = new WriterOptions();

    @Mixin
    private AuditOptions audit = new AuditOptions();

    @Option(names = "--load-date", description = "装载日期，默认今天 load date, today by default (yyyy-mm-dd)")
    private @Nullable LocalDate loadDate;

    @Option(names = "--first-month", description = "仓库首月 first month that the warehouse holds (yyyy-mm)")
    private @Nullable YearMonth firstMonth;

    @Option(names = "--report", description = "装载报告 JSON 文件 where to write the load report")
    private @Nullable Path report;

    @Mixin
    private KeyOption key = new KeyOption();

    @Option(names = "--lang", description = "zh, en", defaultValue = "zh")
    private String language = "zh";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(inbox)) {
            throw new WrongUsageException(
                    "找不到源文件目录 cannot find the inbox: " + inbox + "；请给出存在的目录 name a folder that exists");
        }
        LoadOptions options = options();
        Pipeline.Result result = writer.write(
                "load", Pipeline.STEPS, run -> new Pipeline(run.spark(), options, run.progress(), run.scratch()).run());
        tell(result);
        return result.report().anyRejected() ? SOME_FILES_REJECTED : 0;
    }

    private LoadOptions options() {
        return new LoadOptions(
                inbox.toAbsolutePath().normalize(),
                writer.warehouse(),
                loadDate == null ? LocalDate.now(ZoneId.systemDefault()) : loadDate,
                Optional.ofNullable(firstMonth),
                key.source(),
                audit.releases(writer.warehouse()));
    }

    private void tell(Pipeline.Result result) throws IOException {
        Report files = result.report();
        Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.ROOT;
        if (report != null) {
            Path folder = report.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(report, JSON.writeValueAsString(files.asJson(locale)) + "\n");
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        for (Report.FileEntry file : files.files()) {
            if (file.rejected()) {
                out.printf("拒收 rejected  %s  %s%n", file.file(), file.message(locale));
            }
        }
        out.printf(
                "版次 edition %d: 读取 read %d = 采纳 accepted %d + 重复 duplicate %d + 被更新 superseded %d + 隔离 quarantined %d; 疑点 doubts %d; %s%n",
                files.edition(),
                files.read(),
                files.total(Fates.ACCEPTED),
                files.total(Fates.DUPLICATE),
                files.total(Fates.SUPERSEDED),
                files.total(Fates.QUARANTINED),
                result.manifest().rows().get("audit_finding"),
                result.manifest().contentHash().substring(0, 12));
        out.flush();
    }
}

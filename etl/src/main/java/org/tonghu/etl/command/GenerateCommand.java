package org.tonghu.etl.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tonghu.etl.load.Progress;
import org.tonghu.etl.load.WrongUsageException;
import org.tonghu.etl.sample.SampleOptions;
import org.tonghu.etl.sample.SampleProvince;
import org.tonghu.etl.sample.SampleReport;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.Divisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./tonghu generate}: everything that it writes is invented, and marked so. */
@Command(
        name = "generate",
        description = "生成全省的虚构源文件。Synthetic source files on the real divisions.",
        mixinStandardHelpOptions = true)
public final class GenerateCommand implements Callable<Integer> {
    /** The province and the prefectures send files of their own beside the counties. */
    private static final int OFFICES =
            Divisions.bundled().newest().units(DivisionLevel.COUNTY).size() + 11;

    @Option(names = "--out", required = true, description = "输出目录，须为空或不存在 an empty or new folder")
    private Path out = Path.of("inbox");

    @Option(
            names = "--seed",
            description = "随机种子，同一种子结果逐字节相同 the same seed gives the same bytes",
            defaultValue = "20201231")
    private long seed;

    @Option(names = "--months", description = "截至2020年12月的月数 months up to 2020-12", defaultValue = "24")
    private int months;

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(out) && !isEmpty(out)) {
            throw new WrongUsageException("目录不为空 not an empty folder: " + out + "；请换一个目录 name another");
        }
        Progress progress = Progress.onConsole(OFFICES);
        SampleReport report =
                SampleProvince.write(SampleOptions.of(out).withSeed(seed).withMonths(months), office -> {
                    synchronized (progress) {
                        progress.step(office);
                    }
                });
        progress.end();
        System.out.printf(
                "示例数据（虚构） invented: %d 个文件 files, %d 行 rows, 其中错行 faulty %d%n",
                report.files(), report.allRows(), report.allPlanted());
        return 0;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}

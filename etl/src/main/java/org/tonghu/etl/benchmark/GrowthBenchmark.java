package org.tonghu.etl.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tonghu.etl.sample.SampleOptions;
import org.tonghu.etl.sample.SampleProvince;
import org.tonghu.warehouse.edition.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./tonghu benchmark growth}: what one more month costs on top of a short and of a long history. */
@Command(
        name = "growth",
        description = "在短历史和长历史上各再装载一个月，比较用时。One more month on a short and on a long history.",
        mixinStandardHelpOptions = true)
final class GrowthBenchmark implements Callable<Integer> {
    /** The generator names files after their month in several ways. */
    private static final Pattern LAST_MONTH = Pattern.compile("2020(-|年)?12");

    @Option(names = "--short", description = "短历史月数 months", defaultValue = "6")
    private int shortMonths;

    @Option(names = "--long", description = "长历史月数 months", defaultValue = "60")
    private int longMonths;

    @Option(names = "--runs", description = "次数 runs of each", defaultValue = "3")
    private int runs;

    @Option(names = "--dir", description = "工作目录，结束后删除 work folder, deleted at the end")
    private Path dir = Path.of(System.getProperty("java.io.tmpdir"), "tonghu-growth");

    @Override
    public Integer call() throws IOException, InterruptedException {
        prepare(shortMonths);
        prepare(longMonths);
        List<Pair> pairs = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            pairs.add(pair(run));
        }
        Pair usual = median(pairs, Pair::wall);
        usual.onShort().stageLines().forEach(System.out::println);
        usual.onLong().stageLines().forEach(System.out::println);
        print("median of pairs", usual.wall(), median(pairs, Pair::cpu).cpu());
        Folders.delete(dir);
        return 0;
    }

    /** Both one after the other, so that a machine that changes its speed has much the same for both. */
    private Pair pair(int run) throws IOException, InterruptedException {
        Measured onShort = oneMore(shortMonths);
        System.out.println(onShort.line("on " + shortMonths + " months, run " + run));
        Measured onLong = oneMore(longMonths);
        System.out.println(onLong.line("on " + longMonths + " months, run " + run));
        Pair pair = new Pair(onShort, onLong);
        print("run " + run, pair.wall(), pair.cpu());
        return pair;
    }

    private void print(String what, double wall, double cpu) {
        System.out.printf("on %d / on %d months, %s: wall %.2f, CPU %.2f%n", longMonths, shortMonths, what, wall, cpu);
    }

    private Path folder(int months, String part) {
        return dir.resolve(Integer.toString(months)).resolve(part);
    }

    /** A warehouse of so many months, and the files of one more. */
    private void prepare(int months) throws IOException, InterruptedException {
        Folders.delete(dir.resolve(Integer.toString(months)));
        Path all = folder(months, "history");
        SampleProvince.write(SampleOptions.of(all).withMonths(months + 1), office -> {});
        setLastMonthAside(all, folder(months, "month"));
        Measured load = load(all, folder(months, "warehouse"), LocalDate.of(2020, 12, 15), months);
        System.out.println(load.line("load of " + months + " months"));
    }

    private static void setLastMonthAside(Path all, Path aside) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(all)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file ->
                            LAST_MONTH.matcher(file.getFileName().toString()).find())
                    .toList();
        }
        for (Path file : files) {
            Path to = aside.resolve(all.relativize(file));
            Files.createDirectories(to.resolveSibling(""));
            Files.move(file, to);
        }
    }

    private Measured oneMore(int months) throws IOException, InterruptedException {
        Path copy = folder(months, "copy");
        Folders.delete(copy);
        Folders.copy(folder(months, "warehouse"), copy);
        return load(folder(months, "month"), copy, LocalDate.of(2021, 1, 15), months);
    }

    private Measured load(Path inbox, Path warehouse, LocalDate date, int months)
            throws IOException, InterruptedException {
        return new LoadRun(
                        inbox,
                        warehouse,
                        date,
                        YearMonth.of(2020, 12).minusMonths(months),
                        dir.resolve("pseudonym.key"))
                .measure();
    }

    private static Pair median(List<Pair> pairs, ToDoubleFunction<Pair> ratio) {
        return pairs.stream().sorted(Comparator.comparingDouble(ratio)).toList().get(pairs.size() / 2);
    }

    /** The same month on a short and on a long history. */
    private record Pair(Measured onShort, Measured onLong) {
        double wall() {
            return onLong.wallRatio(onShort);
        }

        double cpu() {
            return onLong.cpuRatio(onShort);
        }
    }
}

package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonghu.etl.hard.BaseTables;
import org.tonghu.etl.hard.CountedRows;
import org.tonghu.etl.hard.MutatedFile;
import org.tonghu.etl.load.Pipeline;
import org.tonghu.etl.publish.Report;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Manifest;

/**
 * Whatever is done to the bytes of real-shaped files, a load ends, and no row is lost or counted twice. 300 mutations in
 * every run, 10,000 at night, another number by {@code -Dtonghu.mutations}; a failure names its seeds, and
 * {@code -Dtonghu.mutations=1 -Dtonghu.seed=S} loads that file alone. {@code MutatedReadingTest} reads the same files
 * one by one, which is far quicker and finds the file that fails.
 */
class MutatedFilesTest {
    private static final long MUTATIONS = Times.of("tonghu.mutations", 300, 10_000);
    private static final long FIRST_SEED = Long.getLong("tonghu.seed", 1);
    private static final long LEAST_A_LOAD = 300;
    private static final long MOST_LOADS = 10;

    @TempDir
    private Path folder = Path.of("");

    /** Of each load the first seed and the one behind the last. */
    static Stream<long[]> loads() {
        long size = Math.max(LEAST_A_LOAD, (MUTATIONS + MOST_LOADS - 1) / MOST_LOADS);
        long end = FIRST_SEED + MUTATIONS;
        return LongStream.iterate(FIRST_SEED, first -> first < end, first -> first + size)
                .mapToObj(first -> new long[] {first, Math.min(end, first + size)});
    }

    @ParameterizedTest
    @MethodSource("loads")
    void everyRowOfEveryMutatedFileHasExactlyOneFate(long[] seeds) {
        Map<String, MutatedFile> files = write(seeds[0], seeds[1]);

        Pipeline.Result result = new SmallLoad(folder).run(folder.resolve("in"), SmallLoad.quiet());

        Map<String, Long> landed = landed();
        Map<String, Long> held = held(result.manifest());
        assertThat(result.report().files()).extracting(Report.FileEntry::file).containsAll(files.keySet());
        List<String> wrong = result.report().files().stream()
                .flatMap(file -> wrong(file, landed, held).stream())
                .map(what -> what + " " + what(files, what))
                .toList();
        assertThat(wrong).as("file: what is wrong: seed and mutations").isEmpty();
    }

    private static String what(Map<String, MutatedFile> files, String wrong) {
        MutatedFile file = files.get(wrong.substring(0, wrong.indexOf(':')).replaceAll("#.*", ""));
        return file == null ? "" : file.toString();
    }

    private Map<String, MutatedFile> write(long first, long end) {
        List<List<List<String>>> tables = BaseTables.in(folder.resolve("base"));
        Map<String, MutatedFile> files = new HashMap<>();
        LongStream.range(first, end)
                .mapToObj(seed -> MutatedFile.of(seed, tables))
                .forEach(file -> {
                    files.put(file.name(), file);
                    write(folder.resolve("in").resolve(file.name()), file.bytes());
                });
        return files;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> wrong(Report.FileEntry file, Map<String, Long> landed, Map<String, Long> held) {
        List<String> wrong = new ArrayList<>();
        long good = file.counts().fate("accepted")
                + file.counts().fate("duplicate")
                + file.counts().fate("superseded");
        long faulty = file.counts().fate("quarantined");
        if (file.rejected() && (good + faulty > 0 || file.message(Locale.ROOT).isBlank())) {
            wrong.add(file.file() + ": rejected with rows or without a sentence");
        }
        if (good != landed.getOrDefault(file.file(), 0L) || faulty != held.getOrDefault(file.file(), 0L)) {
            wrong.add(file.file() + ": reported " + good + " and " + faulty + ", kept " + landed.get(file.file())
                    + " and " + held.get(file.file()));
        }
        OptionalLong counted = CountedRows.of(folder.resolve("in").resolve(file.file()));
        long read = good + faulty + file.counts().remarks();
        if (!file.rejected() && counted.isPresent() && counted.getAsLong() != read) {
            wrong.add(file.file() + ": read " + read + " rows and remarks, counted " + counted.getAsLong());
        }
        return wrong;
    }

    /** Error-free rows on disk, by file; a folder without rows does not say what its columns are. */
    private Map<String, Long> landed() {
        Map<String, Long> landed = new HashMap<>();
        for (String dataset : List.of("children", "workers", "visits", "trainings", "funds")) {
            Path rows = folder.resolve("warehouse/landed").resolve(dataset).resolve("1");
            if (Files.exists(rows)) {
                OneSession.spark()
                        .read()
                        .schema("file string")
                        .parquet(rows.toString())
                        .groupBy("file")
                        .count()
                        .collectAsList()
                        .forEach(row -> landed.put(row.getString(0), row.getLong(1)));
            }
        }
        return landed;
    }

    private record Held(String file, long rows) {}

    /** Rows in the quarantine of the edition, by file. */
    private Map<String, Long> held(Manifest manifest) {
        Map<String, Long> held = new HashMap<>();
        Path database = new EditionStore(folder.resolve("warehouse")).exact(manifest.id());
        try (Duck duck = Duck.openReadOnly(database)) {
            duck.query(Held.class, "select file, count(distinct line) as rows from quarantine group by file", Map.of())
                    .forEach(h -> held.put(h.file(), h.rows()));
        }
        return held;
    }
}

package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.spark.Together;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;

/**
 * The job's jar on a master and two workers, and in threads of one process: the number of cores differs too. It needs the
 * packaged job: {@code mvn -Pnightly verify}.
 */
@EnabledIfSystemProperty(named = "tonghu.cluster", matches = "true")
class ClusterTest {
    /** A Parquet file ends with the length of its footer and four letters. */
    private static final int FOOTER_END = 8;

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void loadOnAClusterAndInOneProcess() {
        String master = job().startCluster();
        Together.run(
                List.of(cluster(), local()),
                warehouse -> job().load(warehouse.equals(cluster()) ? master : "local[3]", warehouse));
    }

    @AfterAll
    static void stoppingEndsEveryProcessThatWasStarted() {
        assertThat(job().serversRunning()).hasSize(3);
        job().stopCluster();
        assertThat(job().serversRunning()).isEmpty();
    }

    private static PackagedJob job() {
        return new PackagedJob(folder);
    }

    private static Path cluster() {
        return folder.resolve("cluster-warehouse");
    }

    private static Path local() {
        return folder.resolve("local-warehouse");
    }

    @Test
    void bothWorkersRanTheJob() {
        assertThat(List.of("worker-1", "worker-2"))
                .allSatisfy(worker ->
                        assertThat(job().clusterFolder().resolve(worker)).isDirectoryContaining("glob:**/app-*"));
    }

    @Test
    void factsAndMartsHaveTheSamePages() throws IOException {
        for (String kind : List.of("facts", "marts")) {
            assertThat(pages(cluster(), kind)).isNotEmpty().isEqualTo(pages(local(), kind));
        }
    }

    /** Hashes of every Parquet file by its folder; its name is another each time. */
    private static Map<String, Integer> pages(Path warehouse, String kind) throws IOException {
        Map<String, Integer> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(warehouse.resolve(kind))) {
            files.filter(file -> file.toString().endsWith(".parquet")).forEach(file -> {
                String parent = warehouse.relativize(file.resolveSibling("")).toString();
                assertThat(pages.put(parent, hash(file))).as(parent).isNull();
            });
        }
        return pages;
    }

    /** All bytes; those of the footer sorted, which names encodings in the order of a hash set, another in each process. */
    private static int hash(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length - FOOTER_END;
            int footer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(end);
            Arrays.sort(bytes, end - footer, end);
            return Arrays.hashCode(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void rowsOnDiskAreTheSameWhateverTheirOrder() {
        try (Duck duck = Duck.inMemory()) {
            for (String table : List.of("landed", "quarantine", "fates")) {
                for (String dataset : List.of("institutions", "workers", "children", "visits", "trainings", "funds")) {
                    Path rows = Path.of(table, dataset, "1", "*.parquet");
                    assertThat(rowsApart(duck, cluster().resolve(rows), local().resolve(rows)))
                            .as(rows.toString())
                            .isZero();
                }
            }
        }
    }

    private record Count(long rows) {}

    private static long rowsApart(Duck duck, Path one, Path other) {
        String rows = "select * from read_parquet('%s')";
        String a = rows.formatted(one);
        String b = rows.formatted(other);
        return duck.one(
                        Count.class,
                        "select count(*) as rows from ((%s except all %s) union all (%s except all %s))"
                                .formatted(a, b, b, a),
                        Map.of())
                .rows();
    }

    @Test
    void theEditionsHaveTheSameContent() {
        assertThat(contentHash(cluster())).isEqualTo(contentHash(local()));
    }

    private static String contentHash(Path warehouse) {
        return new EditionStore(warehouse).manifest(new EditionId(1)).contentHash();
    }
}

package org.tonghu.etl.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleProvinceTest {
    private static final String JIANOU = "350783000000";
    private static final String JIMEI = "350211000000";

    @TempDir
    private Path folder;

    @Test
    void theSameSeedGivesTheSameBytes() throws Exception {
        write(two("a"));
        write(two("b"));
        assertThat(hashes(folder.resolve("a")))
                .isEqualTo(hashes(folder.resolve("b")))
                .hasSizeGreaterThan(60);
    }

    @Test
    void anotherSeedGivesOtherFiles() throws Exception {
        write(two("a"));
        write(two("b").withSeed(7));
        assertThat(hashes(folder.resolve("a")).values())
                .doesNotContainAnyElementsOf(hashes(folder.resolve("b")).values());
    }

    @Test
    void aCountySendsTheSameWhicheverOthersAreWritten() throws Exception {
        write(two("a"));
        write(two("b").withOnly(Set.of(JIANOU)));
        String county = "福建省/南平市/建瓯市";
        assertThat(hashes(folder.resolve("a").resolve(county)))
                .isEqualTo(hashes(folder.resolve("b").resolve(county)));
    }

    @Test
    void everyQuarantineCodeIsPlanted() {
        SampleReport report = write(two("a").withSlipShare(0.05));
        assertThat(report.planted().values().stream().flatMap(codes -> codes.keySet().stream()))
                .contains(
                        "REQUIRED",
                        "FORMAT",
                        "ID_CHECKSUM",
                        "UNKNOWN_VALUE",
                        "UNKNOWN_DIVISION",
                        "WRONG_LEVEL",
                        "FUTURE",
                        "ORDER",
                        "RANGE",
                        "INCONSISTENT",
                        "UNKNOWN_REFERENCE");
    }

    @Test
    void aboutSixRowsInAThousandAreFaulty() {
        SampleReport report = write(two("a"));
        assertThat((double) report.allPlanted() / report.allRows()).isBetween(0.001, 0.012);
    }

    @Test
    void theInboxSaysThatItIsInvented() throws Exception {
        write(two("a"));
        assertThat(folder.resolve("a").resolve(SampleProvince.MARKER))
                .content()
                .contains("示例数据", "seed=20201231", "months=6");
    }

    @Test
    void everyCsvFileHasTheRequiredColumnsOfItsTable() throws Exception {
        write(two("a"));
        for (Path file : files(folder.resolve("a"))) {
            if (file.toString().endsWith(".csv")) {
                assertThat(header(file))
                        .as(file.toString())
                        .containsAll(table(file).required());
            }
        }
    }

    private static SampleTable table(Path file) {
        String name = file.getFileName().toString();
        return Stream.of(SampleTable.values())
                .filter(t -> name.contains(t.title()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> header(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        String text = utf8.contains("\uFFFD") ? new String(bytes, Charset.forName("GB18030")) : utf8;
        String first = text.lines().findFirst().orElseThrow();
        return Stream.of(first.replace("\uFEFF", "").split(",", -1))
                .map(c -> c.replace("\"", "").replace('（', '(').replace('）', ')'))
                .toList();
    }

    private SampleOptions two(String name) {
        return new SampleOptions(
                folder.resolve(name), 20201231, 6, YearMonth.of(2020, 12), 0.006, Set.of(JIANOU, JIMEI));
    }

    private static SampleReport write(SampleOptions options) {
        return SampleProvince.write(options, done -> {});
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(p -> Files.isRegularFile(p) && !p.endsWith(SampleProvince.MARKER))
                    .toList();
        }
    }

    private static Map<String, String> hashes(Path root) throws IOException, NoSuchAlgorithmException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : files(root)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            hashes.put(root.relativize(file).toString(), new BigInteger(1, digest).toString(16));
        }
        return hashes;
    }
}

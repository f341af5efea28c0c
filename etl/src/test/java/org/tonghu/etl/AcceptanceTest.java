package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.load.LoadOptions;
import org.tonghu.etl.load.Pipeline;
import org.tonghu.etl.load.Progress;
import org.tonghu.etl.publish.Report;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.figure.Figure;
import org.tonghu.warehouse.figure.Figures;
import org.tonghu.warehouse.load.Loads;
import org.tonghu.warehouse.load.QuarantineFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real-shaped files through the whole pipeline: every fate, every reason and every figure that they must end in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcceptanceTest {
    private static final Path CASE = Path.of("src/test/resources/acceptance/six");
    private static final BigDecimal EXACT_ENOUGH = new BigDecimal("0.000001");

    @TempDir
    private static Path folder = Path.of("");

    private final JsonNode first =
            JsonMapper.shared().readTree(CASE.resolve("expected.json").toFile());
    private final JsonNode second =
            JsonMapper.shared().readTree(CASE.resolve("expected2.json").toFile());
    private final List<Pipeline.Result> results = new ArrayList<>();

    @BeforeAll
    void loadTwoBatches() {
        results.add(load("inbox", "2021-01-15"));
        results.add(load("inbox2", "2022-01-15"));
    }

    private Pipeline.Result load(String inbox, String date) {
        LoadOptions options = new LoadOptions(
                CASE.resolve(inbox),
                folder.resolve("warehouse"),
                LocalDate.parse(date),
                Optional.empty(),
                folder.resolve("key"));
        Progress quiet = new Progress(System.err, false, Pipeline.STEPS);
        return new Pipeline(OneSession.spark(), options, quiet, folder).run();
    }

    private <T> T read(int edition, Function<Duck, T> query) {
        Path file = new EditionStore(folder.resolve("warehouse")).exact(new EditionId(edition));
        try (Duck duck = Duck.openReadOnly(file)) {
            return query.apply(duck);
        }
    }

    @Test
    void everyFileOfBothBatchesEndsInItsFates() {
        assertThat(fates(results.get(0).report())).isEqualTo(expectedFates(first));
        assertThat(fates(results.get(1).report())).isEqualTo(expectedFates(second));
    }

    private static Map<String, String> fates(Report report) {
        Map<String, String> fates = new TreeMap<>();
        for (Report.FileEntry f : report.files()) {
            fates.put(
                    f.file(),
                    "%s %d = %d + %d + %d + %d %s"
                            .formatted(
                                    f.status(),
                                    f.counts().read(),
                                    f.counts().fate("accepted"),
                                    f.counts().fate("duplicate"),
                                    f.counts().fate("superseded"),
                                    f.counts().fate("quarantined"),
                                    f.counts().reasons()));
        }
        return fates;
    }

    private static Map<String, String> expectedFates(JsonNode expected) {
        Map<String, String> fates = new TreeMap<>();
        expected.get("files").properties().forEach(e -> {
            JsonNode f = e.getValue();
            Map<String, Long> reasons = new TreeMap<>();
            f.get("reasons")
                    .properties()
                    .forEach(r -> reasons.put(r.getKey(), r.getValue().asLong()));
            fates.put(
                    e.getKey(),
                    "%s %d = %d + %d + %d + %d %s"
                            .formatted(
                                    f.get("status").asString(),
                                    f.get("read").asLong(),
                                    f.get("accepted").asLong(),
                                    f.get("duplicate").asLong(),
                                    f.get("superseded").asLong(),
                                    f.get("quarantined").asLong(),
                                    reasons));
        });
        return fates;
    }

    @Test
    void messagesNameWhatWasDroppedMissingOrRejected() {
        for (Report.FileEntry f : results.get(0).report().files()) {
            JsonNode expected = first.get("files").get(f.file());
            for (String key : List.of("unknown_columns", "missing")) {
                expected.path(key)
                        .forEach(column -> assertThat(f.message(Locale.ROOT)).contains(column.asString()));
            }
            if (f.rejected() || f.counts().read() == 0) {
                assertThat(f.message(Locale.ROOT)).as(f.file()).isNotBlank();
            }
        }
    }

    @Test
    void theQuarantineListsTheFaultyRowsOfBothBatchesByFileAndLine() {
        assertThat(quarantine(1)).isEqualTo(expectedQuarantine(first));
        assertThat(quarantine(2)).isEqualTo(expectedQuarantine(second));
    }

    private Set<String> quarantine(int edition) {
        Set<String> rows = new TreeSet<>();
        read(edition, duck -> new Loads(duck, Access.toAll(Divisions.bundled())).quarantine(QuarantineFilter.ALL))
                .forEach(r -> rows.add(r.batch() + ":" + r.file() + " " + r.code() + " " + r.line()));
        return rows;
    }

    private static Set<String> expectedQuarantine(JsonNode expected) {
        Set<String> rows = new TreeSet<>();
        expected.get("quarantine")
                .properties()
                .forEach(file -> file.getValue()
                        .properties()
                        .forEach(code -> code.getValue()
                                .forEach(line -> rows.add(file.getKey() + " " + code.getKey() + " " + line.asInt()))));
        return rows;
    }

    @Test
    void everyIndicatorAgreesInEveryMonthAndLevel() {
        assertThat(differing(1, first)).isEmpty();
        assertThat(differing(2, second)).isEmpty();
    }

    private List<String> differing(int edition, JsonNode expected) {
        List<String> differing = new ArrayList<>();
        expected.get("indicators").properties().forEach(month -> {
            YearMonth period = YearMonth.parse(month.getKey());
            if (!period.atEndOfMonth()
                    .isAfter(LocalDate.parse(expected.get("load_date").asString()))) {
                for (DivisionLevel level : DivisionLevel.values()) {
                    differing.addAll(differing(edition, expected, period, level));
                }
            }
        });
        return differing;
    }

    private List<String> differing(int edition, JsonNode expected, YearMonth month, DivisionLevel level) {
        JsonNode wanted = expected.get("indicators").get(month.toString()).get(level.word());
        JsonNode sampled = expected.get("villages_sampled").path(month.toString());
        List<String> codes = new ArrayList<>();
        sampled.forEach(code -> codes.add(code.asString()));
        return read(edition, duck -> new Figures(duck).ofLevel(month, level)).stream()
                .filter(f -> wanted.has(f.indicator()))
                .filter(f -> level != DivisionLevel.VILLAGE || codes.contains(f.code()))
                .filter(f -> !agrees(f, wanted.get(f.indicator()).path(f.code())))
                .map(Figure::toString)
                .toList();
    }

    /** A division that the case does not list has 0/0. */
    private static boolean agrees(Figure figure, JsonNode counts) {
        BigDecimal numerator = counts.isMissingNode()
                ? BigDecimal.ZERO
                : counts.get(0)
                        .decimalValueOpt()
                        .orElseGet(() -> new BigDecimal(counts.get(0).asString()));
        BigDecimal denominator = counts.isMissingNode()
                ? BigDecimal.ZERO
                : counts.get(1)
                        .decimalValueOpt()
                        .orElseGet(() -> new BigDecimal(counts.get(1).asString()));
        return figure.numerator().subtract(numerator).abs().compareTo(EXACT_ENOUGH) <= 0
                && figure.denominator().subtract(denominator).abs().compareTo(EXACT_ENOUGH) <= 0;
    }

    private List<Figure> figures(int edition, YearMonth month, DivisionLevel level) {
        return read(edition, duck -> new Figures(duck).ofLevel(month, level));
    }

    /** By day {@code RekeyingTest} and {@code MendTest} load files again. */
    @Nightly
    @Test
    void aSecondLoadOfTheSameInboxIsAllDuplicatesAndChangesNoFigure() {
        Report again = load("inbox2", "2022-01-15").report();
        assertThat(again.total("accepted")).isZero();
        assertThat(again.total("superseded")).isZero();
        assertThat(again.total("duplicate") + again.total("quarantined")).isEqualTo(again.read());
        YearMonth month = YearMonth.of(2021, 12);
        for (DivisionLevel level : DivisionLevel.values()) {
            assertThat(figures(3, month, level)).isEqualTo(figures(2, month, level));
        }
    }

    @Test
    void noIdentityNumberNameOrDroppedColumnStandsInAnyFileOfTheWarehouse() throws IOException {
        List<String> secrets = new ArrayList<>();
        first.get("secrets").get("ids").forEach(id -> secrets.add(id.asString()));
        first.get("secrets").get("texts").forEach(text -> secrets.add(text.asString()));
        String quarantine = read(
                        2, duck -> new Loads(duck, Access.toAll(Divisions.bundled())).quarantine(QuarantineFilter.ALL))
                .toString();
        assertThat(secrets.stream().filter(quarantine::contains)).isEmpty();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertThat(secrets.stream().filter(bytes::contains))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }
}

package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.guide.FilledTemplates;
import org.tonghu.etl.guide.Templates;
import org.tonghu.etl.load.LoadOptions;
import org.tonghu.etl.load.Pipeline;
import org.tonghu.etl.load.Progress;
import org.tonghu.etl.publish.Report;
import org.tonghu.etl.publish.Report.FileEntry;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.duck.Duck;

/**
 * One load of what the contract promises: templates, empty and filled in, and a file with a column that it does not declare,
 * which is read over and never stored, in whatever row it stands.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractLoadTest {
    private static final String SECRET = "秘密路八号";
    private static final String NAME = "欧阳不可见";
    private static final String MOBILE = "13912345678";
    private static final String WORKER = "99000119810505004X";
    private static final String SECRETS = String.join("|", SECRET, NAME, MOBILE, WORKER);
    /** An accepted row, one with an error, one that another supersedes, one with too many fields, and a remark. */
    private static final String WORKERS = """
            身份证号,姓名,家庭住址,性别,岗位,区划代码,身份类别,任职日期,手机号,录入日期,最近确认日期
            %1$s,%3$s,%2$s,女,儿童主任,350926101204,其他,2019-03-01,%4$s,2019-03-05,2020-12-01
            %1$s,%3$s,%2$s,女,儿童主任,350926101204,其他,2019-03-01,%4$s,2019-03-05,2020-11-01
            %1$s,%3$s,%2$s,男,儿童主任,350926101205,其他,,%4$s,2019-03-05,2020-12-01
            %1$s,%3$s,%2$s,男,儿童主任,350926101205,其他,2019-03-01,%4$s,2019-03-05,2020-12-01,%2$s
            合计,,%2$s,,,,,,,,
            """.formatted(WORKER, SECRET, NAME, MOBILE);

    @TempDir
    private static Path folder = Path.of("");

    private Report report = new Report(1, 1, List.of());

    @BeforeAll
    void load() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("人员.csv"), WORKERS);
        Templates.write(Files.createDirectory(inbox.resolve("empty")));
        FilledTemplates.write(inbox.resolve("empty"), Files.createDirectory(inbox.resolve("filled")));
        LoadOptions options = new LoadOptions(
                inbox,
                folder.resolve("warehouse"),
                LocalDate.of(2021, 1, 15),
                Optional.of(YearMonth.of(2020, 12)),
                folder.resolve("key"));
        Progress quiet = new Progress(System.err, false, Pipeline.STEPS);
        report = new Pipeline(OneSession.spark(), options, quiet, folder.resolve("work"))
                .run()
                .report();
    }

    private List<FileEntry> entries(String start) {
        return report.files().stream()
                .filter(file -> file.file().startsWith(start))
                .toList();
    }

    @Test
    void anEmptyTemplateLoadsWithoutRowsAndSaysSoAndNothingElse() {
        assertThat(entries("empty/"))
                .hasSameSizeAs(Contract.bundled().datasets())
                .allSatisfy(file -> {
                    assertThat(file.status()).isEqualTo("loaded");
                    assertThat(file.counts().read()).isZero();
                    assertThat(file.message(Locale.ROOT))
                            .isEqualTo(Message.of("load.noRows").zh());
                });
    }

    @Test
    void aTemplateFilledInIsAcceptedWithoutAWord() {
        assertThat(entries("filled/"))
                .hasSameSizeAs(Contract.bundled().datasets())
                .allSatisfy(file -> {
                    assertThat(file.counts().reasons()).as(file.file()).isEmpty();
                    assertThat(file.counts().read()).isOne();
                    assertThat(file.counts().fate("accepted")).isOne();
                    assertThat(file.message(Locale.ROOT)).isEmpty();
                });
    }

    @Test
    void theReportNamesAnUndeclaredColumnAndEveryRowHasItsFate() {
        assertThat(entries("人员")).singleElement().satisfies(file -> {
            assertThat(file.message(Locale.ROOT)).contains("家庭住址").doesNotContain(SECRET);
            assertThat(file.counts().read()).isEqualTo(4);
            assertThat(file.counts().fate("accepted")).isOne();
            assertThat(file.counts().fate("superseded")).isOne();
            assertThat(file.counts().fate("quarantined")).isEqualTo(2);
        });
    }

    @Test
    void noValueOfAnyParquetFileHoldsItOrWhoAPersonIs() throws IOException {
        List<String> tables = files(".parquet").stream()
                .map(file -> "read_parquet('" + file + "')")
                .toList();
        try (Duck duck = Duck.inMemory()) {
            assertThat(holding(duck, tables, "人员.csv.*350926101204")).isNotEmpty();
            assertThat(holding(duck, tables, SECRETS)).isEmpty();
        }
    }

    @Test
    void noValueOfTheEditionHoldsItOrWhoAPersonIs() throws IOException {
        try (Duck duck = Duck.openReadOnly(files(".duckdb").getFirst())) {
            List<String> tables =
                    duck.query(Held.class, "select table_name as held from duckdb_tables()", Map.of()).stream()
                            .map(Held::held)
                            .toList();
            assertThat(holding(duck, tables, "人员.csv.*家庭住址")).isNotEmpty();
            assertThat(holding(duck, tables, "人员.csv.*REQUIRED")).isNotEmpty();
            assertThat(holding(duck, tables, SECRETS)).isEmpty();
        }
    }

    /** The rows of some tables that match a pattern, each as one text; bytes that are letters show as letters. */
    private static List<Held> holding(Duck duck, List<String> tables, String pattern) {
        return tables.stream()
                .flatMap(table -> duck
                        .query(
                                Held.class,
                                "select t::varchar as held from " + table
                                        + " t where regexp_matches(t::varchar, :pattern)",
                                Map.of("pattern", pattern))
                        .stream())
                .toList();
    }

    private record Held(String held) {}

    @Test
    void noFileOfTheWarehouseHoldsItAsBytes() throws IOException {
        for (Path file : files("")) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .as(file.toString())
                    .doesNotContainPattern(SECRETS);
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("warehouse"))) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}

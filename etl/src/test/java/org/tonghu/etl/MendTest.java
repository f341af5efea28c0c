package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.mend.CorrectedWorkbook;
import org.tonghu.etl.publish.Report;
import org.tonghu.warehouse.division.Scope;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.load.FileReport;
import org.tonghu.warehouse.load.Loads;
import org.tonghu.warehouse.load.MendFiles;

/** Rows in quarantine go to their office as a workbook and come back corrected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MendTest {
    private static final String DIRECTOR = "990001198005050026";
    private static final String WORKER = "99000119810505004X";
    private static final String CHILD = "990001201203050013";
    private static final String NAME = "欧阳不可见";
    private static final String MOBILE = "13912345678";
    private static final String TAMPERED = "批次,文件,行号,待更正：走访记录,更正：走访方式\n1,走访.csv,99,1,入户\n7,走访.csv,2,2,入户\n";
    private static final Map<String, String> FILES = Map.of("人员.csv", """
                    身份证号,姓名,性别,岗位,区划代码,身份类别,任职日期,手机号,录入日期,最近确认日期
                    %1$s,%4$s,女,儿童主任,350926101204,其他,2019-03-01,%5$s,2019-03-05,2020-12-01
                    %2$s,%4$s,男,儿童主任,350926101205,其他,2019-03-01,%5$s,2019-03-05,2020-12-01
                    """, "儿童.csv", """
                    身份证号,姓名,儿童类别,区划代码,风险等级,建档日期,最近更新日期
                    %3$s,%4$s,困境儿童,350926101204,高,2019-06-01,2020-12-01
                    """, "走访.csv", """
                    走访编号,儿童身份证号,走访人身份证号,走访日期,走访方式,录入时间
                    1,%3$s,%1$s,2020-13-05,入户,2020-12-05 18:30
                    2,%3$s,%1$s,2020-12-06,串门,2020-12-06 18:30
                    3,990001201203050014,%1$s,2020-12-07,电话,2020-12-07 18:30
                    4,%3$s,%1$s,2020-12-08,电话,2020-12-08 18:30,%4$s
                    5,%3$s,%1$s,2020-12-09,电话,2020-12-09 18:30
                    """);

    @TempDir
    private static Path folder = Path.of("");

    private final Map<Integer, Report> reports = new TreeMap<>();

    private record Mart(
            String indicator,
            String level,
            LocalDate month,
            String code,
            BigDecimal numerator,
            BigDecimal denominator) {}

    private record Held(int batch, String file, int line, String code, String columnName) {}

    /** 1 the files, 2 their corrections, 3 the same corrections again, 4 without batch 2, 5 without batch 3 either. */
    @BeforeAll
    void run() throws IOException {
        for (var file : FILES.entrySet()) {
            Files.writeString(
                    inbox(1).resolve(file.getKey()), file.getValue().formatted(DIRECTOR, WORKER, CHILD, NAME, MOBILE));
        }
        load(1);
        new CorrectedWorkbook(workbook(1))
                .type("走访记录", 2, "走访日期", LocalDate.of(2020, 12, 5))
                .type("走访记录", 3, "走访方式", "家访")
                .type("走访记录", 4, "儿童身份证号", CHILD)
                .type("儿童主任、儿童督导员和民政干部名册", 3, "性别", "女")
                .saveAs(inbox(2).resolve("更正.xlsx"));
        Files.writeString(inbox(2).resolve("错号.csv"), TAMPERED);
        load(2);
        Files.copy(inbox(2).resolve("更正.xlsx"), inbox(3).resolve("更正.xlsx"));
        load(3);
        withdraw(2);
        withdraw(3);
    }

    private static Path inbox(int batch) throws IOException {
        return Files.createDirectories(folder.resolve("in" + batch));
    }

    private static Path warehouse() {
        return folder.resolve("warehouse");
    }

    private void load(int batch) throws IOException {
        LoadOptions options = new LoadOptions(
                inbox(batch),
                warehouse(),
                LocalDate.of(2021, 1, 15),
                Optional.of(YearMonth.of(2020, 12)),
                folder.resolve("key"));
        reports.put(
                batch,
                new Pipeline(OneSession.spark(), options, quiet(), folder.resolve("work"))
                        .run()
                        .report());
    }

    private Report report(int batch) {
        return Optional.ofNullable(reports.get(batch)).orElseThrow();
    }

    private static void withdraw(int batch) {
        new Withdrawal(OneSession.spark(), warehouse(), quiet(), folder.resolve("work")).run(batch);
    }

    private static Progress quiet() {
        return new Progress(System.err, false, Pipeline.STEPS);
    }

    private static Path workbook(int edition) {
        return new EditionStore(warehouse()).mend(new EditionId(edition)).resolve("county-350926000000.xlsx");
    }

    private static <R extends Record> List<R> query(int edition, Class<R> type, String sql) {
        try (Duck duck = Duck.openReadOnly(new EditionStore(warehouse()).database(new EditionId(edition)))) {
            return duck.query(type, sql, Map.of());
        }
    }

    private static List<Mart> marts(int edition) {
        return query(edition, Mart.class, "select * from mart order by all");
    }

    private static List<Held> held(int edition) {
        return query(edition, Held.class, "select batch, file, line, code, column_name from quarantine order by all");
    }

    private static BigDecimal numerator(int edition, String indicator, String code) {
        return marts(edition).stream()
                .filter(m -> m.indicator().equals(indicator) && m.code().equals(code))
                .map(Mart::numerator)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    @Test
    void theWorkbookNamesFileLineAndReasonAndOffersACellForEachWrongOne() throws IOException {
        List<List<String>> rows = new CorrectedWorkbook(workbook(1)).rows("走访记录");

        assertThat(rows.get(2).subList(0, 5)).containsExactly("待更正：走访记录", "批次", "文件", "行号", "原因");
        assertThat(rows.get(2)).contains("原填：走访日期", "更正：走访日期", "更正：走访方式", "更正：儿童身份证号");
        assertThat(rows.get(2)).doesNotContain("更正：录入时间");
        assertThat(rows.get(3).subList(1, 4)).containsExactly("1", "走访.csv", "2");
        assertThat(rows.get(3).get(4)).startsWith("走访日期：");
        assertThat(rows.get(6).get(4)).startsWith("整行：");
    }

    @Test
    void theSexThatDisagreesCanBeCorrectedOrTheNumberThatSaysIt() throws IOException {
        assertThat(new CorrectedWorkbook(workbook(1)).rows("儿童主任、儿童督导员和民政干部名册").get(2))
                .contains("更正：性别", "更正：身份证号");
    }

    @Test
    void noNumberNameOrPhoneIsInAnyWorkbookOrAmongTheStoredCorrections() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int edition : List.of(1, 2, 3, 4, 5)) {
            try (ZipFile zip = new ZipFile(workbook(edition).toFile())) {
                for (var entry : zip.stream().toList()) {
                    all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        try (Stream<Path> files = Files.walk(warehouse().resolve("corrections"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        assertThat(all.toString())
                .contains("corrected")
                .doesNotContain(DIRECTOR, WORKER, CHILD, NAME, MOBILE, "990001201203050014");
    }

    @Test
    void correctedRowsAreAcceptedAndTheLoadHistoryShowsIt() {
        List<FileReport> files;
        try (Duck duck = Duck.openReadOnly(new EditionStore(warehouse()).database(new EditionId(2)))) {
            files = new Loads(duck, Scope.PROVINCE).files(2);
        }
        assertThat(files)
                .extracting(FileReport::file, FileReport::read, FileReport::accepted, FileReport::quarantined)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("更正.xlsx", 1L, 1L, 0L),
                        org.assertj.core.groups.Tuple.tuple("更正.xlsx#走访记录", 3L, 2L, 1L),
                        org.assertj.core.groups.Tuple.tuple("错号.csv", 2L, 0L, 2L));
        assertThat(files.get(1).messageZh()).isEqualTo("更正列空着的 1 行未动，仍在隔离区。");
    }

    @Test
    void correctedRowsLeaveTheQuarantineAndWhatIsStillWrongStandsUnderItsCorrection() {
        assertThat(held(1))
                .containsExactlyInAnyOrder(
                        new Held(1, "人员.csv", 3, "INCONSISTENT", "性别"),
                        new Held(1, "走访.csv", 2, "FORMAT", "走访日期"),
                        new Held(1, "走访.csv", 3, "UNKNOWN_VALUE", "走访方式"),
                        new Held(1, "走访.csv", 4, "ID_CHECKSUM", "儿童身份证号"),
                        new Held(1, "走访.csv", 5, "FORMAT", ""));
        assertThat(held(2))
                .containsExactlyInAnyOrder(
                        new Held(1, "走访.csv", 5, "FORMAT", ""),
                        new Held(2, "更正.xlsx#走访记录", 5, "UNKNOWN_VALUE", "走访方式"),
                        new Held(2, "错号.csv", 2, "UNKNOWN_ROW", ""),
                        new Held(2, "错号.csv", 3, "UNKNOWN_ROW", ""));
    }

    @Test
    void figuresCountTheCorrectedRows() {
        assertThat(numerator(1, "D07", "350926000000")).isZero();
        assertThat(numerator(2, "D07", "350926000000")).isEqualByComparingTo("1");
        assertThat(numerator(1, "B01", "350926101205")).isZero();
        assertThat(numerator(2, "B01", "350926101205")).isEqualByComparingTo("1");
    }

    @Test
    void theSameCorrectionsAgainChangeNoFigureAndSayWhy() {
        assertThat(marts(3)).isEqualTo(marts(2));
        assertThat(report(3).files())
                .allSatisfy(file -> assertThat(file.counts().reasons().keySet()).containsExactly("UNKNOWN_ROW"));
        assertThat(report(3).total("quarantined")).isEqualTo(4);
    }

    @Test
    void takingCorrectionsBackLetsTheSameOnesOfALaterBatchDoTheirWork() {
        assertThat(marts(4)).isEqualTo(marts(2));
        assertThat(held(4))
                .containsExactlyInAnyOrder(
                        new Held(1, "走访.csv", 5, "FORMAT", ""),
                        new Held(3, "更正.xlsx#走访记录", 5, "UNKNOWN_VALUE", "走访方式"));
    }

    @Test
    void takingAllCorrectionsBackBringsTheQuarantineBack() throws IOException {
        assertThat(held(5)).isEqualTo(held(1));
        assertThat(marts(5)).isEqualTo(marts(1));
        assertThat(Files.readAllBytes(workbook(5))).isEqualTo(Files.readAllBytes(workbook(1)));
    }

    @Test
    void anOfficeIsOfferedItsOwnWorkbookOnly() {
        Path files = new EditionStore(warehouse()).mend(new EditionId(1));
        assertThat(new MendFiles(files, Scope.PROVINCE).offices())
                .extracting(MendFiles::publicName)
                .containsExactly("待更正-350926-柘荣县.xlsx");
    }
}

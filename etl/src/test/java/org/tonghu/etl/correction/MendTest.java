package org.tonghu.etl.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.Run;
import org.tonghu.etl.Written;
import org.tonghu.etl.correction.MendLoop.Held;
import org.tonghu.etl.load.Deliveries;
import org.tonghu.etl.publish.Report;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.correction.MendFiles;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.division.Scope;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Expiry;
import org.tonghu.warehouse.edition.Folders;
import org.tonghu.warehouse.load.FileReport;

/** Rows in quarantine go to their office as a workbook and come back corrected. */
class MendTest {
    private static final Access ZHERONG = county("350926000000");
    private static final Access YANPING = county("350702000000");

    @TempDir
    private Path folder = Path.of("");

    private static Access county(String code) {
        return new Access(
                new Scope(new DivisionKey(DivisionLevel.COUNTY, code)), Divisions.bundled(), Divisions.bundled());
    }

    private static List<String> offices(int edition, Access scope) {
        return new MendFiles(MendLoop.store().mend(new EditionId(edition)), scope)
                .offices().stream().map(MendFiles::publicName).toList();
    }

    @Test
    void theWorkbookNamesFileLineAndReasonAndOffersACellForEachWrongOne() throws IOException {
        List<List<String>> rows = new CorrectedWorkbook(MendLoop.workbook(1)).rows(MendLoop.VISITS);

        assertThat(rows.get(2).subList(0, 5)).containsExactly("待更正：走访记录", "批次", "文件", "行号", "原因");
        assertThat(rows.get(2)).contains("原填：走访日期", "更正：走访日期", "更正：走访方式", "更正：儿童身份证号");
        assertThat(rows.get(2)).doesNotContain("更正：录入时间");
        assertThat(rows.get(3).subList(1, 4)).containsExactly("1", "走访.csv", "2");
        assertThat(rows.get(3).get(4)).startsWith("走访日期：");
        assertThat(rows.get(6).get(4)).startsWith("整行：");
    }

    @Test
    void theSexThatDisagreesCanBeCorrectedOrTheNumberThatSaysIt() throws IOException {
        assertThat(new CorrectedWorkbook(MendLoop.workbook(1))
                        .rows(MendLoop.WORKERS)
                        .get(2))
                .contains("更正：性别", "更正：身份证号");
    }

    @Test
    void anOfficeIsOfferedItsOwnWorkbookOnlyAndAFileOfSeveralGoesToTheUnitAboveThem() {
        assertThat(offices(1, ZHERONG)).containsExactly("待更正-350926-柘荣县.xlsx");
        assertThat(offices(1, YANPING)).containsExactly("待更正-350702-延平区.xlsx");
        assertThat(offices(1, Access.toAll(Divisions.bundled())))
                .containsExactly("待更正-350000-福建省.xlsx", "待更正-350702-延平区.xlsx", "待更正-350926-柘荣县.xlsx");
        assertThat(offices(1, county("350924000000"))).isEmpty();
    }

    @Test
    void aWorkbookHoldsNothingThatItsOfficeDidNotSend() throws IOException {
        assertThat(new CorrectedWorkbook(MendLoop.workbook(1)).text())
                .contains("走访.csv", "人员.csv")
                .doesNotContain("资金.csv", "省2", "延平");
        assertThat(new CorrectedWorkbook(MendLoop.store().mend(new EditionId(1)).resolve("county-350702000000.xlsx"))
                        .text())
                .contains("延平资金.csv", "延平1")
                .doesNotContain("走访.csv", "柘荣", "省2");
    }

    @Test
    void noNumberNameOrPhoneIsInAnyWorkbookOrAmongTheStoredCorrections() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int edition = 1; edition <= 4; edition++) {
            for (Path file : Written.files(MendLoop.store().mend(new EditionId(edition)))) {
                all.append(new CorrectedWorkbook(file).text());
            }
        }
        for (Path file : Written.files(MendLoop.warehouse().resolve("corrections"))) {
            all.append(Written.text(file));
        }
        assertThat(all.toString())
                .contains("更正：身份证号", "单行.xlsx")
                .doesNotContain(MendLoop.NAME, MendLoop.MOBILE)
                .doesNotContain(MendLoop.PERSONS);
    }

    @Test
    void aWorkbookMayBeReadByThoseWhoMayReadLandedRows() throws IOException {
        Path landed = Written.files(MendLoop.warehouse().resolve("landed/visits/1")).stream()
                .filter(file -> file.toString().endsWith(".parquet"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.getPosixFilePermissions(MendLoop.workbook(1)))
                .isEqualTo(Files.getPosixFilePermissions(landed));
    }

    @Test
    void correctedRowsAreAcceptedAndTheLoadHistoryShowsItToTheirOffice() {
        assertThat(MendLoop.files(2, ZHERONG))
                .extracting(FileReport::file, FileReport::read, FileReport::accepted, FileReport::quarantined)
                .containsExactly(
                        tuple("单行.xlsx", 1L, 0L, 1L), tuple("更正.xlsx", 4L, 3L, 1L), tuple("更正.xlsx#走访记录", 3L, 2L, 1L));
        assertThat(MendLoop.files(2, ZHERONG).getLast().messageZh()).isEqualTo("更正表：填了更正的有 3 行。更正列空着的 1 行未动，仍待更正。");
        assertThat(MendLoop.files(2, YANPING)).isEmpty();
        assertThat(MendLoop.files(2, Access.toAll(Divisions.bundled()))).hasSize(5);
    }

    @Test
    void correctedRowsLeaveTheQuarantineAndWhatIsStillWrongStandsUnderItsCorrection() {
        assertThat(MendLoop.held(2))
                .containsExactlyInAnyOrder(
                        new Held(1, "走访.csv", 5, "FORMAT", ""),
                        new Held(1, "延平资金.csv", 2, "FORMAT", "支出金额(万元)"),
                        new Held(1, "省资金.csv", 3, "FORMAT", "支出金额(万元)"),
                        new Held(2, "单行.xlsx", 8, "UNKNOWN_DIVISION", "区划代码"),
                        new Held(2, "更正.xlsx", 7, "INCONSISTENT", "性别"),
                        new Held(2, "更正.xlsx#走访记录", 5, "UNKNOWN_VALUE", "走访方式"),
                        new Held(2, "错号.csv", 2, "UNKNOWN_ROW", ""),
                        new Held(2, "错号.csv", 3, "UNKNOWN_ROW", ""),
                        new Held(2, "错号.csv", 4, "UNKNOWN_ROW", ""));
    }

    @Test
    void whatIsStillWrongIsOfferedAgainToTheSameOfficeWithItsReason() throws IOException {
        assertThat(new CorrectedWorkbook(MendLoop.workbook(2)).rows(MendLoop.VISITS))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("2", "2", "更正.xlsx#走访记录", "5")
                        .anySatisfy(cell -> assertThat(cell).startsWith("走访方式：")));
        assertThat(new CorrectedWorkbook(MendLoop.workbook(2)).rows(MendLoop.WORKERS))
                .filteredOn(row -> row.size() > 4)
                .extracting(row -> row.subList(1, 4))
                .contains(List.of("2", "单行.xlsx", "8"), List.of("2", "更正.xlsx", "7"));
    }

    @Test
    void figuresCountTheCorrectedRows() {
        assertThat(MendLoop.numerator(1, "D07", "350926000000")).isZero();
        assertThat(MendLoop.numerator(2, "D07", "350926000000")).isEqualByComparingTo("1");
        assertThat(MendLoop.numerator(1, "B01", "350926000000")).isEqualByComparingTo("1");
        assertThat(MendLoop.numerator(2, "B01", "350926000000")).isEqualByComparingTo("4");
    }

    @Test
    void theSameWorkbookAgainIsAllDuplicatesButForWhatIsStillWrong() {
        Report again = MendLoop.report(3);
        assertThat(again.total("duplicate")).isEqualTo(10);
        assertThat(again.total("quarantined")).isEqualTo(4);
        assertThat(again.read()).isEqualTo(14);
        assertThat(again.files())
                .flatExtracting(file -> file.counts().reasons().keySet())
                .containsExactly("INCONSISTENT", "UNKNOWN_VALUE", "INCONSISTENT", "UNKNOWN_VALUE");
        assertThat(MendLoop.marts(3)).isEqualTo(MendLoop.marts(2));
        assertThat(MendLoop.held(3)).hasSize(MendLoop.held(2).size() + 2);
    }

    @Test
    void takingCorrectionsBackLetsTheSameOnesOfALaterBatchDoTheirWork() {
        assertThat(MendLoop.marts(4)).isEqualTo(MendLoop.marts(2));
        assertThat(MendLoop.held(4))
                .containsExactlyInAnyOrder(
                        new Held(1, "人员.csv", 7, "UNKNOWN_DIVISION", "区划代码"),
                        new Held(1, "走访.csv", 5, "FORMAT", ""),
                        new Held(1, "延平资金.csv", 2, "FORMAT", "支出金额(万元)"),
                        new Held(1, "省资金.csv", 3, "FORMAT", "支出金额(万元)"),
                        new Held(3, "更正.xlsx", 7, "INCONSISTENT", "性别"),
                        new Held(3, "更正.xlsx#走访记录", 5, "UNKNOWN_VALUE", "走访方式"),
                        new Held(3, "更正副本.xlsx", 7, "INCONSISTENT", "性别"),
                        new Held(3, "更正副本.xlsx#走访记录", 5, "UNKNOWN_VALUE", "走访方式"));
    }

    @Test
    void aSheetOfCorrectionsThatLacksAColumnIsToldWhichOne() throws IOException {
        Files.writeString(folder.resolve("缺列.csv"), "待更正：走访记录,批次,文件,更正：走访方式\n1,1,走访.csv,入户\n");
        assertThat(Deliveries.in(folder).entries(Map.of()).getFirst().message(Locale.ROOT))
                .contains("最接近的是待更正：走访记录", "还缺少列：行号");
    }

    @Test
    void anExpiredEditionLosesItsWorkbooksAndTheCorrectionsThatOnlyItNeeded() {
        Path copy = folder.resolve("copy");
        Folders.copy(MendLoop.warehouse(), copy);
        EditionStore store = new EditionStore(copy);
        store.pointTo(new EditionId(4));
        Expiry.plan(store, 1).run(store);

        assertThat(store.mend(new EditionId(4))).isNotEmptyDirectory();
        assertThat(store.mend(new EditionId(3))).doesNotExist();
        assertThat(copy.resolve("corrections/visits/3")).isNotEmptyDirectory();
        assertThat(copy.resolve("corrections/visits/2")).doesNotExist();
    }

    @Test
    void theCommandWritesAWorkbookForEachOffice() throws IOException {
        Run run = Run.of("quarantine", "--warehouse=" + MendLoop.warehouse(), "--xlsx=" + folder.resolve("out"));

        assertThat(run.exit()).isZero();
        assertThat(Written.files(folder.resolve("out")))
                .extracting(file -> file.getFileName().toString())
                .allSatisfy(name -> assertThat(run.out()).contains(name))
                .hasSameSizeAs(
                        offices(MendLoop.store().current().orElseThrow().number(), Access.toAll(Divisions.bundled())));
    }
}

package org.tonghu.etl.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.Nightly;
import org.tonghu.etl.SmallInbox;
import org.tonghu.etl.sample.Identities;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.audit.Audits;
import org.tonghu.warehouse.audit.UncountedRows;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;

/** No error-free row leaves the figures without being named. */
class LedgerTest {
    @TempDir
    private Path folder = Path.of("");

    private static List<String> uncounted(Path warehouse, int edition) {
        try (Duck duck = Duck.openReadOnly(new EditionStore(warehouse).exact(new EditionId(edition)))) {
            return new Audits(duck, Access.toAll(Divisions.bundled()))
                    .uncounted().stream().map(LedgerTest::text).sorted().toList();
        }
    }

    private static String text(UncountedRows rows) {
        return rows.dataset() + " " + rows.kind() + " "
                + rows.month().toString().substring(0, 7) + " " + rows.code() + " " + rows.rows();
    }

    @Test
    void rowsInNoFigureAreCountedByMonthAndUnit() {
        String home = Homes.of(SmallInbox.withoutPlace());
        assertThat(uncounted(SmallInbox.warehouse(), 1))
                .containsExactly(
                        "children ineffective 2020-10 350926000000 1",
                        "funds taken_back 2020-12 350702000000 1",
                        "institutions out_of_scope 2020-11 350527000000 1",
                        "institutions out_of_scope 2020-12 350527000000 1",
                        "workers no_place 2020-11 " + home + " 1",
                        "workers no_place 2020-12 " + home + " 1");
    }

    @Test
    void aFileIsToldOfItsRowsOnceHoweverManyMonthsTheyAreMissingIn() {
        assertThat(message("workers.csv")).contains("有 1 行的区划在所涉月份的区划名录上没有位置");
        assertThat(message("institutions.csv")).contains("有 1 行的区划不在统计范围内");
        assertThat(message("funds.csv")).contains("作废已生效 1 行");
        assertThat(message("children.csv")).contains("作废未生效 1 行");
    }

    private static String message(String file) {
        return SmallInbox.loaded().report().files().stream()
                .filter(entry -> entry.file().equals(file))
                .findFirst()
                .orElseThrow()
                .message(Locale.ROOT);
    }

    @Nightly
    @Test
    void datasetsInWhichNothingHasChangedKeepTheirLines() throws IOException {
        SmallInbox.copy(SmallInbox.warehouse(), folder.resolve("warehouse"));
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("funds.csv"), """
                凭证号,年度,区划代码,资金来源,支出方向,预算金额(万元),下达金额(万元),支出金额(万元),记账日期,作废
                F3,2020,350702,福彩公益金,儿童关爱服务,10,10,6,2020-12-20,
                """);
        SmallInbox.load(folder, inbox, List.of());
        List<String> before = uncounted(SmallInbox.warehouse(), 1);
        assertThat(uncounted(folder.resolve("warehouse"), 2))
                .hasSameSizeAs(before)
                .contains("funds ineffective 2020-12 350702000000 1")
                .containsAll(before.stream()
                        .filter(line -> !line.startsWith("funds"))
                        .toList());
    }

    /** A child is taken back, a worker has left, a month is new, and of the institutions nothing is said. */
    @Test
    void whatALaterLoadChangesIsCountedAsIfAllRowsWereCountedAnew() throws IOException {
        List<String> persons = Identities.of(13);
        Path late = Files.createDirectories(folder.resolve("late"));
        Files.writeString(late.resolve("children.csv"), """
                身份证号,姓名,儿童类别,区划代码,风险等级,建档日期,最近更新日期,作废
                %s,某,困境儿童,350926101204,高,2020-10-01,2021-01-10,是
                """.formatted(persons.get(1)));
        Files.writeString(late.resolve("workers.csv"), """
                身份证号,姓名,性别,岗位,区划代码,身份类别,任职日期,录入日期,最近确认日期,离任日期
                %s,某,女,儿童主任,%s,其他,2020-10-05,2020-10-05,2021-01-10,2020-12-15
                """.formatted(persons.getLast(), SmallInbox.withoutPlace()));
        Path step = Files.createDirectories(folder.resolve("step"));
        SmallInbox.copy(SmallInbox.warehouse(), step.resolve("warehouse"));
        load(step, late);

        Path whole = Files.createDirectories(folder.resolve("whole"));
        SmallInbox.copy(SmallInbox.inbox(), whole.resolve("inbox"));
        SmallInbox.copy(late, whole.resolve("inbox").resolve("late"));
        load(whole, whole.resolve("inbox"));

        assertThat(uncounted(step.resolve("warehouse"), 2))
                .isEqualTo(uncounted(whole.resolve("warehouse"), 1))
                .containsExactly(
                        "children ineffective 2020-10 350926000000 1",
                        "children taken_back 2020-10 350926000000 1",
                        "funds taken_back 2020-12 350702000000 1",
                        "institutions out_of_scope 2020-11 350527000000 1",
                        "institutions out_of_scope 2020-12 350527000000 1",
                        "institutions out_of_scope 2021-01 350527000000 1",
                        "workers no_place 2020-11 " + Homes.of(SmallInbox.withoutPlace()) + " 1");
        assertThat(standing(step.resolve("warehouse"), 2)).isEqualTo(standing(whole.resolve("warehouse"), 1));
    }

    private static void load(Path folder, Path inbox) {
        SmallInbox.load(folder, inbox, LocalDate.of(2021, 2, 5), List.of());
    }

    private record Standing(String dataset, LocalDate month, String unit, long rows) {}

    private static List<Standing> standing(Path warehouse, int edition) {
        try (Duck duck = Duck.openReadOnly(new EditionStore(warehouse).exact(new EditionId(edition)))) {
            return duck.query(
                    Standing.class,
                    "select dataset, month, unit, rows from dataset_month where kind = 'standing' order by all",
                    Map.of());
        }
    }
}

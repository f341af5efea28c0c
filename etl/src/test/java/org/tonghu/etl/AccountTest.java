package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.account.Homes;
import org.tonghu.warehouse.audit.Audits;
import org.tonghu.warehouse.audit.UncountedRows;
import org.tonghu.warehouse.division.Scope;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;

/** No error-free row leaves the figures without being named. */
class AccountTest {
    @TempDir
    private Path folder = Path.of("");

    private static List<String> uncounted(Path warehouse, int edition) {
        try (Duck duck = Duck.openReadOnly(new EditionStore(warehouse).database(new EditionId(edition)))) {
            return new Audits(duck, Scope.PROVINCE)
                    .uncounted().stream().map(AccountTest::text).sorted().toList();
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

    @Test
    void datasetsInWhichNothingHasChangedKeepTheirLines() throws IOException {
        AuditedLoadTest.copy(SmallInbox.warehouse(), folder.resolve("warehouse"));
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
}

package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.hard.Funds;
import org.tonghu.etl.hard.RawXlsx;
import org.tonghu.etl.hard.Reading;
import org.tonghu.etl.load.Withdrawal;
import org.tonghu.etl.publish.Report;
import org.tonghu.warehouse.edition.DatasetFolders;
import org.tonghu.warehouse.edition.Manifest;

class ChangedWorkbookTest {
    private static final List<String> CONTRACTS =
            List.of("合同编号", "年度", "区划代码", "供应方统一社会信用代码", "服务项目", "合同金额(万元)", "具备心理健康辅导能力", "开始日期", "结束日期", "服务儿童数");

    @TempDir
    private Path folder = Path.of("");

    /** The workbook changes when its second sheet comes to be read: the rows of the first have been written by then. */
    @Test
    void nothingOfAWorkbookThatChangedHalfwayEverComesBack() throws IOException {
        SmallLoad load = new SmallLoad(folder);
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Reading inbox = new Reading(Files.createDirectories(folder.resolve("inbox"))).write("two.xlsx", twoSheets());

        load.run(empty, SmallLoad.quiet());
        Report report = load.run(inbox.inbox(), Meddler.at("购买服务合同", () -> inbox.write("two.xlsx", "changed")))
                .report();
        Manifest manifest = new Withdrawal(OneSession.spark(), load.warehouse(), SmallLoad.quiet(), load.scratch())
                .run(1, List.of());

        assertThat(report.files()).hasSize(2).allMatch(Report.FileEntry::rejected);
        assertThat(load.warehouse().resolve("landed/funds/2")).doesNotExist();
        assertThat(manifest.datasets()).containsEntry("funds", DatasetFolders.NONE);
    }

    private static byte[] twoSheets() {
        return RawXlsx.of(RawXlsx.rows(1, Funds.table(2)))
                .part(
                        RawXlsx.BOOK,
                        RawXlsx.book("", "<sheet name=\"一\" r:id=\"rId1\"/><sheet name=\"二\" r:id=\"rId2\"/>"))
                .part("xl/worksheets/sheet2.xml", RawXlsx.sheet(RawXlsx.row(1, CONTRACTS)))
                .bytes();
    }
}

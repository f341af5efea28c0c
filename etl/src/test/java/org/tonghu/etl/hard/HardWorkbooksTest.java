package org.tonghu.etl.hard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.read.Recognised;

/** Workbooks as offices really send them. */
class HardWorkbooksTest {
    private static final String HEADER = RawXlsx.row(1, Funds.HEADER);

    @TempDir
    private Path folder = Path.of("");

    private Reading book(RawXlsx book) {
        return new Reading(folder).write("a.xlsx", book.bytes());
    }

    private Reading sheet(String rows) {
        return book(RawXlsx.of(rows));
    }

    @Test
    void theHeaderMayStandUnderMergedTitlesAndBlankRows() {
        String titles = RawXlsx.row(1, List.of("资金台账", "", "")) + "<row r=\"3\"><c r=\"A3\" s=\"7\"/></row>";
        String table = RawXlsx.rows(5, Funds.table(2));
        RawXlsx book = RawXlsx.of("");
        String sheet = RawXlsx.sheet(titles + table)
                .replace("</worksheet>", "<mergeCells count=\"1\"><mergeCell ref=\"A1:I2\"/></mergeCells></worksheet>");

        assertThat(book(book.part(RawXlsx.SHEET, sheet)).rows("a.xlsx"))
                .extracting(row -> row.line())
                .containsExactly(6, 7);
    }

    @Test
    void sharedInlineAndRichStringsAreTheTextThatASpreadsheetShows() {
        String strings = "<sst><si><t>F1</t></si><si><r><t>儿童</t></r><r><rPr/><t>关爱</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>ertong</t></rPh></si></sst>";
        String row = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C2\" t=\"inlineStr\"><is><r><t>第一</t></r>\n<r><t xml:space=\"preserve\"> 行\n</t></r></is></c></row>";

        assertThat(book(RawXlsx.of(HEADER + row).part(RawXlsx.STRINGS, strings)).first("a.xlsx"))
                .containsExactly("F1", "儿童关爱", "第一 行\n");
    }

    @Test
    void aFormulaCountsAsItsCachedValueWhicheverKindItHas() {
        String row =
                "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"F\"&amp;1</f><v>F1</v></c><c r=\"B2\"><f>1+1</f><v>2</v></c>"
                        + "<c r=\"C2\" t=\"b\"><f>TRUE()</f><v>1</v></c><c r=\"D2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c r=\"E2\"><f t=\"shared\" si=\"9\"/></c><c r=\"F2\"><f t=\"array\" ref=\"?\">x</f><v>1E-2</v></c></row>";

        assertThat(sheet(HEADER + row).first("a.xlsx")).containsExactly("F1", "2", "true", "#DIV/0!", "", "0.01");
    }

    @Test
    void dateCellsAreDatesOfTheBaseThatTheWorkbookHas() {
        String styles = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
                + "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>";
        String row = "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>43893</v></c><c r=\"B2\" s=\"2\"><v>43893.5</v></c>"
                + "<c r=\"C2\" s=\"0\"><v>43893</v></c><c r=\"D2\" s=\"1\"><v>59</v></c><c r=\"E2\" s=\"1\"><v>-1</v></c></row>";
        RawXlsx book = RawXlsx.of(HEADER + row).part(RawXlsx.STYLES, styles);

        assertThat(book(book).first("a.xlsx"))
                .containsExactly("2020-03-03", "2020-03-03 12:00:00", "43893", "1900-02-28", "-1");
        book.part(RawXlsx.BOOK, book.part(RawXlsx.BOOK).replace("workbookPr", "workbookPr date1904=\"1\""));
        assertThat(book(book).first("a.xlsx").getFirst()).isEqualTo("2024-03-04");
    }

    @Test
    void hiddenSheetsAreNotReadAndFurtherDataSheetsAreFilesOfTheirOwn() {
        String sheets = "<sheet name=\"藏\" state=\"hidden\" r:id=\"rId9\"/><sheet name=\"一\" r:id=\"rId1\"/>"
                + "<sheet name=\"二\" r:id=\"rId2\"/>";
        RawXlsx book = RawXlsx.of(RawXlsx.rows(1, Funds.table(1)))
                .part(RawXlsx.BOOK, RawXlsx.book("", sheets))
                .part("xl/worksheets/sheet2.xml", RawXlsx.sheet(RawXlsx.rows(1, Funds.table(2))));

        assertThat(book(book).look("a.xlsx")).extracting(Recognised::file).containsExactly("a.xlsx", "a.xlsx#二");
        assertThat(book(book).rows("a.xlsx")).hasSize(3);
    }

    @Test
    void rowsAndCellsWithoutAddressesFollowEachOther() {
        String bare = RawXlsx.rows(1, Funds.table(3)).replaceAll(" r=\"[A-I]?\\d+\"", "");

        assertThat(sheet(bare).rows("a.xlsx")).extracting(row -> row.line()).containsExactly(2, 3, 4);
    }

    @Test
    void namesInTheArchiveThatLeadOutOfItAreReadByNobody() {
        RawXlsx book = RawXlsx.of(RawXlsx.rows(1, Funds.table(1))).part("../../evil.csv", Funds.csv(9));
        book.part(
                "xl/_rels/workbook.xml.rels",
                book.part("xl/_rels/workbook.xml.rels").replace("worksheets/sheet1", "../../../xl/worksheets/sheet1"));

        assertThat(book(book).rows("a.xlsx")).hasSize(1);
        assertThat(Files.exists(folder.resolve("../../evil.csv"))).isFalse();
    }

    @Test
    void aSheetOf300000RowsWithTrailingBlankOnesIsReadToItsEnd() {
        String rows = IntStream.rangeClosed(2, 300_001)
                .mapToObj(i -> "<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>" + i + "</v></c></row>")
                .collect(Collectors.joining());
        String blank = IntStream.rangeClosed(300_002, 310_000)
                .mapToObj(i -> "<row r=\"" + i + "\"><c r=\"A" + i + "\" s=\"1\"/></row>")
                .collect(Collectors.joining());

        assertThat(sheet(HEADER + rows + blank).rows("a.xlsx"))
                .hasSize(300_000)
                .last()
                .satisfies(row -> assertThat(row.line()).isEqualTo(300_001));
    }
}

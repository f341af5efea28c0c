package org.tonghu.etl.guide;

import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;
import org.tonghu.etl.contract.Column;

/** The sheet of rules behind the sheet to fill in. Its columns of texts are no header of any dataset, so nobody reads it as data. */
final class RulesSheet {
    private static final int[] WIDTHS = {26, 36, 36, 6, 6, 56, 14, 60};

    private static final double LINE_HEIGHT = 15;

    private final Worksheet sheet;
    private final DatasetWords words;
    private int row;

    private RulesSheet(Worksheet sheet, DatasetWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    static void write(Worksheet sheet, DatasetWords words) {
        RulesSheet written = new RulesSheet(sheet, words);
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        written.addHeading(words.words().of(words.spec().title()));
        words.rules().forEach(written::addLine);
        written.addLine(words.words().say("sheet.colours"));
        written.addColumns();
        written.addSection("files", words.words().fileRules());
        written.addSection("values", words.words().valueRules());
        Templates.printOnOnePageWide(sheet);
    }

    private void addSection(String section, List<String> lines) {
        row++;
        addHeading(words.words().say("section." + section));
        lines.forEach(this::addLine);
    }

    private void addHeading(String heading) {
        sheet.value(row, 0, heading);
        sheet.style(row, 0).bold().fontSize(13).set();
        row++;
    }

    private void addLine(String line) {
        sheet.value(row, 0, line);
        row++;
    }

    private void addColumns() {
        row++;
        addCells(words.columnHeadings());
        sheet.range(row - 1, 0, row - 1, WIDTHS.length - 1)
                .style()
                .bold()
                .fillColor("DCE6F1")
                .set();
        int first = row;
        for (Column column : words.spec().columns()) {
            List<String> cells = words.cells(column);
            sheet.rowHeight(row, LINE_HEIGHT * linesOf(cells));
            addCells(cells);
        }
        sheet.range(first, 0, row - 1, WIDTHS.length - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    /** How many lines the longest of the wrapped cells takes; a Chinese character is as wide as two digits. */
    private static int linesOf(List<String> cells) {
        return IntStream.range(0, cells.size())
                .map(i -> (2 * cells.get(i).length() + WIDTHS[i] - 1) / WIDTHS[i])
                .max()
                .orElse(1);
    }

    private void addCells(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row, i, cells.get(i));
        }
        row++;
    }
}

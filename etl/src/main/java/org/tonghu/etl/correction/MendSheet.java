package org.tonghu.etl.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.correction.WrongRow.Fault;
import org.tonghu.etl.guide.InputColumn;
import org.tonghu.etl.guide.Templates;
import org.tonghu.etl.text.Message;

/** The rows of one dataset that an office has to correct, each wrong cell with a cell beside it for the right value. */
final class MendSheet {
    private static final int HEADER = 2;
    private static final int FIRST = HEADER + 1;
    private static final int REASON = CorrectionHeader.TARGET_COLUMNS;
    private static final String DARK = "1F5C99";
    private static final String WRONG = "F8D7DA";
    private static final String INPUT = "FFF3BF";
    private static final double LINE_HEIGHT = 15;
    private static final int[] WIDTHS = {18, 6, 30, 6, 54};

    private final Worksheet sheet;
    private final DatasetSpec spec;
    private final Content content;
    private final List<Set<Integer>> toCorrectByRow;
    private final Set<Integer> toCorrect = new TreeSet<>();
    private final Map<Fault, String> words = new HashMap<>();
    private int next = REASON + 1;

    /**
     * What it says.
     *
     * @param office name of the office
     * @param total how many rows wait for correction, those too that are not listed
     */
    record Content(String office, long total, List<WrongRow> rows) {}

    private MendSheet(Worksheet sheet, DatasetSpec spec, Content content) {
        this.sheet = sheet;
        this.spec = spec;
        this.content = content;
        this.toCorrectByRow =
                content.rows().stream().map(row -> row.toCorrect(spec)).toList();
        toCorrectByRow.forEach(toCorrect::addAll);
    }

    static void write(Worksheet sheet, DatasetSpec spec, Content content) {
        MendSheet written = new MendSheet(sheet, spec, content);
        written.addTitle();
        written.addTargets();
        List<Map<String, String>> cells = new ArrayList<>();
        content.rows().forEach(row -> cells.add(MaskedCells.parse(spec, row.text())));
        for (int i = 0; i < spec.columns().size(); i++) {
            written.addColumn(i, cells);
        }
        sheet.freezePane(REASON, FIRST);
        Templates.printOnOnePageWide(sheet);
        sheet.repeatRows(HEADER);
    }

    private void addTitle() {
        int listed = content.rows().size();
        String key = listed < content.total() ? "mend.titleOfMany" : "mend.title";
        sheet.value(
                0,
                0,
                Message.of(key, content.office(), spec.title().zh(), content.total(), listed)
                        .zh());
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.rowHeight(0, 24);
        String howTo = Message.of("mend.howTo").zh();
        sheet.value(1, 0, howTo);
        sheet.range(1, 0, 1, REASON).merge();
        sheet.range(1, 0, 1, REASON)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.rowHeight(1, height(howTo, IntStream.of(WIDTHS).sum()));
    }

    private void addTargets() {
        List<String> headers = new ArrayList<>(CorrectionHeader.target(spec));
        headers.add(CorrectionHeader.reason());
        for (int i = 0; i < headers.size(); i++) {
            addHeader(i, headers.get(i), WIDTHS[i]);
        }
        for (int i = 0; i < content.rows().size(); i++) {
            WrongRow row = content.rows().get(i);
            sheet.value(FIRST + i, 0, i + 1);
            sheet.value(FIRST + i, 1, row.batch());
            sheet.value(FIRST + i, 2, row.file());
            sheet.value(FIRST + i, 3, row.line());
            String reasons = reasons(row);
            sheet.value(FIRST + i, REASON, reasons);
            sheet.rowHeight(FIRST + i, Math.max(height(reasons, WIDTHS[REASON]), height(row.file(), WIDTHS[2])));
        }
        sheet.rowHeight(HEADER, height(headers.getFirst(), WIDTHS[0]));
        sheet.range(FIRST, 0, last(), REASON)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        for (int numbers : List.of(0, 1, 3)) {
            sheet.range(FIRST, numbers, last(), numbers)
                    .style()
                    .horizontalAlignment("center")
                    .verticalAlignment("top")
                    .set();
        }
    }

    /** Why a row is in quarantine and what to do about it, a fault a line; of many rows the faults are the same few. */
    private String reasons(WrongRow row) {
        return row.faults().stream()
                .map(fault -> words.computeIfAbsent(fault, one -> FaultWords.of(one, spec)))
                .collect(Collectors.joining("\n"));
    }

    /** Of a row in which a text has room in a cell of a width. A Chinese character is as wide as two digits. */
    private static double height(String text, int width) {
        int lines = text.lines()
                .mapToInt(line -> (2 * line.length() + width - 1) / width)
                .sum();
        return LINE_HEIGHT * lines + 5;
    }

    private void addHeader(int position, String header, int width) {
        sheet.value(HEADER, position, header);
        sheet.width(position, width);
        sheet.style(HEADER, position)
                .bold()
                .fillColor(DARK)
                .fontColor("FFFFFF")
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    private static int wide(String header, int least) {
        return Math.max(least, 2 * header.length() + 2);
    }

    private void addColumn(int index, List<Map<String, String>> cells) {
        Column column = spec.columns().get(index);
        boolean shown = cells.stream().anyMatch(row -> row.containsKey(column.header()));
        if (shown || toCorrect.contains(index)) {
            addOriginal(column, cells);
        }
        if (toCorrect.contains(index)) {
            addInput(index, column);
        }
    }

    private void addOriginal(Column column, List<Map<String, String>> cells) {
        addHeader(next, CorrectionHeader.original(column), wide(CorrectionHeader.original(column), 12));
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(FIRST + i, next, cells.get(i).getOrDefault(column.header(), ""));
            if (content.rows().get(i).blames(column)) {
                sheet.style(FIRST + i, next).fillColor(WRONG).bold().set();
            }
        }
        cells().verticalAlignment("top").set();
        next++;
    }

    private void addInput(int index, Column column) {
        InputColumn input = InputColumn.toCorrect(spec, column);
        addHeader(
                next, CorrectionHeader.corrected(column), wide(CorrectionHeader.corrected(column), input.leastWidth()));
        for (int i = 0; i < content.rows().size(); i++) {
            if (toCorrectByRow.get(i).contains(index)) {
                sheet.style(FIRST + i, next)
                        .fillColor(INPUT)
                        .borderStyle("thin")
                        .borderColor("C9A400")
                        .set();
            }
        }
        StyleSetter style = cells().verticalAlignment("top");
        (input.format().isEmpty() ? style : style.format(input.format())).set();
        input.addChoices(sheet, next, FIRST, last());
        next++;
    }

    /** The style of a column's cells under the header; set at once, it is quicker than cell by cell. */
    private StyleSetter cells() {
        return sheet.range(FIRST, next, last(), next).style();
    }

    private int last() {
        return FIRST + content.rows().size() - 1;
    }
}

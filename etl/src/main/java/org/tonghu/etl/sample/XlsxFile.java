package org.tonghu.etl.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tonghu.etl.workbook.ReproducibleZip;

/** Writes sheets as one workbook: title lines, header, rows with real date and number cells, remarks. */
final class XlsxFile {
    private XlsxFile() {}

    static void write(Path file, List<Sheet> sheets, Spelling spelling, YearMonth month) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "Tonghu", "1.0")) {
            workbook.setCompressionLevel(1);
            for (Sheet sheet : sheets) {
                write(workbook.newWorksheet(sheet.name()), sheet, spelling);
            }
        }
        ReproducibleZip.repack(file, month.atEndOfMonth().atTime(17, 30));
    }

    private static void write(Worksheet out, Sheet sheet, Spelling spelling) throws IOException {
        int row = 0;
        for (String title : sheet.titles()) {
            out.value(row, 0, title);
            row++;
        }
        // One merged range only: fastexcel writes several in an order that changes from run to run.
        out.range(0, 0, 0, sheet.header().size() - 1).merge();
        row = texts(out, row, sheet.header());
        int first = row;
        for (List<Object> line : sheet.lines()) {
            for (int column = 0; column < line.size(); column++) {
                cell(out, row, column, line.get(column), spelling);
            }
            row++;
        }
        if (row > first) {
            formatDates(out, sheet, first, row - 1);
        }
        for (List<String> remark : sheet.remarks()) {
            row = texts(out, row, remark);
        }
    }

    private static int texts(Worksheet out, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            out.value(row, column, texts.get(column));
        }
        return row + 1;
    }

    private static void cell(Worksheet out, int row, int column, Object value, Spelling spelling) {
        switch (value) {
            case LocalDate date -> out.value(row, column, date);
            case LocalDateTime time -> out.value(row, column, time);
            case BigDecimal number -> out.value(row, column, number);
            case Integer number -> out.value(row, column, number);
            case Long digits -> out.value(row, column, digits);
            default -> {
                String text = spelling.text(value);
                if (!text.isEmpty()) {
                    out.value(row, column, text);
                }
            }
        }
    }

    /** A column takes the format of its first date; without a format a date cell is only a number. */
    private static void formatDates(Worksheet out, Sheet sheet, int first, int last) {
        for (int column = 0; column < sheet.header().size(); column++) {
            String name = sheet.header().get(column);
            if (name.endsWith("日期") || name.endsWith("期限")) {
                out.range(first, column, last, column)
                        .style()
                        .format("yyyy-mm-dd")
                        .set();
            } else if (name.endsWith("时间")) {
                out.range(first, column, last, column)
                        .style()
                        .format("yyyy-mm-dd hh:mm")
                        .set();
            }
        }
    }
}

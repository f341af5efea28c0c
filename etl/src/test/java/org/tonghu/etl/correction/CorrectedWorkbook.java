package org.tonghu.etl.correction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook of rows to correct, filled in as a spreadsheet program does: a date becomes a number in the cell's format. */
public final class CorrectedWorkbook {
    private static final Pattern CODE_POINT = Pattern.compile("&#x([0-9a-fA-F]+);");

    private final Path file;
    private final Map<String, Map<String, Object>> cellsBySheet = new TreeMap<>();

    public CorrectedWorkbook(Path file) {
        this.file = file;
    }

    /** All texts of the cells of a sheet. */
    public List<List<String>> rows(String sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.findSheet(sheet).orElseThrow().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    /** All that it holds, cells and what a spreadsheet program does not show too. */
    public String text() throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return CODE_POINT.matcher(all).replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    /** A row of a sheet, by the file and line that it names. */
    public record At(String sheet, String file, int line) {
        private boolean is(Row row) {
            return row.getCellText(2).equals(file) && row.getCellText(3).equals(Integer.toString(line));
        }
    }

    /** Types a value into the column to correct of a row. */
    public CorrectedWorkbook type(At at, String header, Object value) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            Sheet found = workbook.findSheet(at.sheet()).orElseThrow();
            List<Row> rows = found.read();
            int column =
                    rows.get(2).stream().map(cell -> cell.getText()).toList().indexOf("更正：" + header);
            Row row = rows.stream().skip(3).filter(at::is).findFirst().orElseThrow();
            cellsBySheet
                    .computeIfAbsent("xl/worksheets/sheet" + (found.getIndex() + 1) + ".xml", s -> new TreeMap<>())
                    .put(name(column) + row.getRowNum(), value);
        }
        return this;
    }

    private static String name(int column) {
        return column < 26 ? Character.toString('A' + column) : "A" + (char) ('A' + column - 26);
    }

    /** Saves it under another name. */
    public void saveAs(Path copy) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Enumeration<? extends ZipEntry> all = in.entries(); all.hasMoreElements(); ) {
                String name = all.nextElement().getName();
                out.putNextEntry(new ZipEntry(name));
                String text = new String(in.getInputStream(in.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
                for (var cell : cellsBySheet.getOrDefault(name, Map.of()).entrySet()) {
                    text = filled(text, cell.getKey(), cell.getValue());
                }
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(copy, bytes.toByteArray());
    }

    private static String filled(String sheet, String cell, Object value) {
        Matcher there = Pattern.compile("<c r=\"" + cell + "\" s=\"(\\d+)\"\\s*(/>|></c>)")
                .matcher(sheet);
        if (!there.find()) {
            throw new IllegalArgumentException("Cannot find cell " + cell);
        }
        String start = "<c r=\"" + cell + "\" s=\"" + there.group(1) + "\"";
        String typed = value instanceof LocalDate day
                ? start + "><v>" + ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day) + "</v></c>"
                : start + " t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
        return there.replaceFirst(Matcher.quoteReplacement(typed));
    }
}

package org.tonghu.etl.guide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.tonghu.etl.contract.Column;

/**
 * A template with one row typed into it as a spreadsheet program does: what looks like a date or a number becomes a number in
 * a cell of the column's own format, unless that format is text.
 */
final class FilledTemplate {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final String sheet;
    private final String styles;

    private FilledTemplate(String sheet, String styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Writes a copy of a template with a row of texts by header. */
    static void write(Path template, Path copy, List<Column> columns, Map<String, String> row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(template.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            FilledTemplate filled = new FilledTemplate(text(in, SHEET), text(in, "xl/styles.xml"));
            for (Enumeration<? extends ZipEntry> all = in.entries(); all.hasMoreElements(); ) {
                String name = all.nextElement().getName();
                out.putNextEntry(new ZipEntry(name));
                String text = name.equals(SHEET) ? filled.with(columns, row) : text(in, name);
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(copy, bytes.toByteArray());
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private String with(List<Column> columns, Map<String, String> row) {
        StringBuilder cells = new StringBuilder("<row r=\"2\">");
        for (int i = 0; i < columns.size(); i++) {
            String text = row.get(columns.get(i).header());
            if (text != null) {
                cells.append(cell(i, text));
            }
        }
        return sheet.replace("</sheetData>", cells + "</row></sheetData>");
    }

    private String cell(int column, String text) {
        String style = style(column);
        String start = "<c r=\"" + (char) ('A' + column) + "2\" s=\"" + style + "\"";
        return isText(style) || !text.matches("[\\d.:\\- ]+")
                ? start + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>"
                : start + "><v>" + number(text) + "</v></c>";
    }

    private String style(int column) {
        Matcher found = Pattern.compile("<col min=\"%d\"[^>]* style=\"(\\d+)\"".formatted(column + 1))
                .matcher(sheet);
        return found.find() ? found.group(1) : "0";
    }

    private boolean isText(String style) {
        Matcher text = Pattern.compile("numFmtId=\"(\\d+)\" formatCode=\"@\"").matcher(styles);
        String formats = styles.substring(styles.indexOf("<cellXfs"));
        Matcher used = Pattern.compile("<xf numFmtId=\"(\\d+)\"").matcher(formats);
        for (int i = 0; i <= Integer.parseInt(style); i++) {
            used.find();
        }
        return text.find() && text.group(1).equals(used.group(1));
    }

    /** A date is the number of its day, a time the part of the day that has passed. */
    private static String number(String text) {
        if (!text.contains("-")) {
            return text;
        }
        LocalDateTime time = LocalDateTime.parse(text.length() > 10 ? text.replace(' ', 'T') : text + "T00:00");
        LocalDate base = LocalDate.of(1899, 12, 30);
        double passed = ChronoUnit.MINUTES.between(time.toLocalDate().atStartOfDay(), time) / 1440.0;
        return Double.toString(ChronoUnit.DAYS.between(base, time.toLocalDate()) + passed);
    }
}

package org.tonghu.etl.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a sheet as CSV in the office's charset, line ends and quoting. */
final class CsvFile {
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private CsvFile() {}

    static void write(Path file, Sheet sheet, OfficeHabits habits) throws IOException {
        StringBuilder text = new StringBuilder(sheet.lines().size() * 120);
        append(text, sheet.header(), habits);
        for (List<Object> line : sheet.lines()) {
            append(text, line, habits);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (habits.bom()) {
            bytes.write(BOM);
        }
        bytes.write(text.toString().getBytes(habits.charset()));
        Files.write(file, bytes.toByteArray());
    }

    private static void append(StringBuilder text, List<?> fields, OfficeHabits habits) {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            field(text, habits.spelling().text(fields.get(i)), habits.quotesAll());
        }
        text.append(habits.lineEnd());
    }

    private static void field(StringBuilder text, String value, boolean always) {
        if (always || value.indexOf(',') >= 0 || value.indexOf('"') >= 0 || value.indexOf('\n') >= 0) {
            text.append('"').append(value.replace("\"", "\"\"")).append('"');
        } else {
            text.append(value);
        }
    }
}

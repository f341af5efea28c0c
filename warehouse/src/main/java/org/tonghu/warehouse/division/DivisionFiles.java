package org.tonghu.warehouse.division;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the reference tables under {@code divisions/}: plain CSV without quotes, header first. */
final class DivisionFiles {
    private DivisionFiles() {}

    /** The rows of a table in its own order, each as long as the header. */
    static List<String[]> rows(String name) {
        try (InputStream in = DivisionFiles.class.getResourceAsStream("/divisions/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find reference table: divisions/" + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int width = reader.readLine().split(",", -1).length;
            return reader.lines().map(line -> fields(name, line, width)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read reference table: divisions/" + name, e);
        }
    }

    private static String[] fields(String name, String line, int width) {
        String[] fields = line.split(",", -1);
        if (fields.length != width) {
            throw new IllegalStateException(
                    "Cannot read divisions/" + name + ": line " + line + ", expected " + width + " fields");
        }
        return fields;
    }
}

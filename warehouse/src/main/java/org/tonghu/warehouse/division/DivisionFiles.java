package org.tonghu.warehouse.division;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads the reference tables under {@code divisions/}: plain CSV without quotes, header first. */
final class DivisionFiles {
    private DivisionFiles() {}

    /** The rows of a table in its own order, each as long as the header. */
    static List<String[]> rows(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            int width = reader.readLine().split(",", -1).length;
            return reader.lines().map(line -> fields(name, line, width)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read reference table: divisions/" + name, e);
        }
    }

    /** SHA-256 over the bytes of the tables, in hexadecimal. */
    static String hash(List<String> names) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String name : names) {
                try (InputStream in = open(name)) {
                    sha256.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot hash the reference tables: " + names, e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = DivisionFiles.class.getResourceAsStream("/divisions/" + name);
        if (in == null) {
            throw new IllegalStateException("Cannot find reference table: divisions/" + name);
        }
        return in;
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

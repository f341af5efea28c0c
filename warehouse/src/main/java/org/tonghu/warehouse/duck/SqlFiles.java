package org.tonghu.warehouse.duck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files as SQL names them. */
public final class SqlFiles {
    private SqlFiles() {}

    /** A file as a text in quotes. */
    public static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    /** The Parquet files of a folder as a list by name: a pattern would also find what a failed job left there. */
    public static String parquet(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .map(SqlFiles::quoted)
                    .collect(Collectors.joining(", ", "[", "]"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }
}

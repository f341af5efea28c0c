package org.tonghu.etl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tonghu.etl.correction.CorrectedWorkbook;
import org.tonghu.warehouse.duck.Duck;

/** All that lies under a folder as texts: every value of Parquet and DuckDB files, the bytes of all others, and the paths. */
public final class Written {
    private Written() {}

    private record Line(String text) {}

    private record Table(String name) {}

    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    public static String text(Path file) throws IOException {
        String name = file.toString();
        String content = name.endsWith(".parquet")
                ? parquet(file)
                : name.endsWith(".duckdb")
                        ? tables(file)
                        : name.endsWith(".xlsx")
                                ? new CorrectedWorkbook(file).text()
                                : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return name + "\n" + content;
    }

    private static String parquet(Path file) {
        try (Duck duck = Duck.inMemory()) {
            return rows(duck, "read_parquet('" + file + "')");
        }
    }

    private static String tables(Path file) {
        try (Duck duck = Duck.openReadOnly(file)) {
            return duck.query(Table.class, "select table_name as name from duckdb_tables()", Map.of()).stream()
                    .map(table -> rows(duck, '"' + table.name() + '"'))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Bytes are shown as they are where they are letters or digits. */
    private static String rows(Duck duck, String table) {
        return duck.query(Line.class, "select cast(t as varchar) as text from " + table + " t", Map.of()).stream()
                .map(Line::text)
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}

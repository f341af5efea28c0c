package org.tonghu.warehouse.edition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tonghu.warehouse.declaration.DeclarationFiles;
import org.tonghu.warehouse.duck.Duck;

/** The table of an edition that holds the files it was made by. */
public final class DeclarationTable {
    private static final String TABLE = "declaration";

    private DeclarationTable() {}

    private record Row(String path, String content) {}

    /** Puts files in the place of those that are there. */
    public static void write(Duck duck, DeclarationFiles files) {
        duck.execute("delete from " + TABLE, Map.of());
        duck.append(
                TABLE,
                files.texts().entrySet().stream()
                        .map(file -> List.of(file.getKey(), file.getValue()))
                        .toList());
    }

    /** The files; none where the edition is older than the table. */
    public static DeclarationFiles read(Duck duck) {
        List<Row> rows =
                duck.has(TABLE) ? duck.query(Row.class, "select path, content from declaration", Map.of()) : List.of();
        return new DeclarationFiles(rows.stream().collect(Collectors.toMap(Row::path, Row::content)));
    }
}

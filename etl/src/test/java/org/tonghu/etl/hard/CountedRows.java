package org.tonghu.etl.hard;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.Contract;

/**
 * How many rows and remarks stand below the header of a well-formed file, counted by parsers that have nothing in common
 * with the reader; empty where the file is not well formed or has no known header.
 */
public final class CountedRows {
    private static final Set<String> SAYS_NOTHING = Set.of("", "-", "—", "/", "无", "N/A", "NULL");
    private static final int HEADER_ROWS = 6;

    private CountedRows() {}

    public static OptionalLong of(Path file) {
        try {
            return file.toString().endsWith(".csv")
                    ? below(WholeCsv.records(file), 1)
                    : below(WholeXlsx.rows(file), HEADER_ROWS);
        } catch (Exception e) { // whatever the other parsers say of a broken file
            return OptionalLong.empty();
        }
    }

    private static OptionalLong below(List<List<String>> rows, int headerRows) {
        for (int i = 0; i < Math.min(headerRows, rows.size()); i++) {
            if (isHeader(rows.get(i))) {
                return OptionalLong.of(rows.stream()
                        .skip(i + 1L)
                        .filter(row -> row.stream().anyMatch(CountedRows::saysSomething))
                        .count());
            }
        }
        return OptionalLong.empty();
    }

    private static boolean isHeader(List<String> row) {
        List<String> texts = row.stream().map(CountedRows::normal).toList();
        return Contract.bundled().datasets().stream()
                .anyMatch(d -> d.columns().stream().filter(Column::required).allMatch(c -> texts.contains(c.header())));
    }

    private static boolean saysSomething(String cell) {
        return !SAYS_NOTHING.contains(normal(cell));
    }

    private static String normal(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replaceAll("^[\\s\\p{Z}\\p{Cntrl}\uFEFF]+|[\\s\\p{Z}\\p{Cntrl}\uFEFF]+$", "");
    }
}

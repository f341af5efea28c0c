package org.tonghu.etl.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tonghu.warehouse.duck.Duck;

/** The content of an edition's tables as row counts and one hash; the order of rows plays no part. */
final class ContentHash {
    private static final List<String> TABLES = List.of(
            "edition_month",
            "declaration",
            "division",
            "indicator",
            "mart",
            "batch",
            "load_file",
            "load_reason",
            "quarantine",
            "signal",
            "signal_mart",
            "signal_example",
            "dataset_month",
            "audit",
            "audit_finding");

    private final Map<String, Sum> sums = new LinkedHashMap<>();

    /** Reads every table once. */
    ContentHash(Duck duck) {
        TABLES.forEach(table -> sums.put(table, sum(duck, table)));
    }

    private record Column(String name) {}

    private record Sum(long rows, String hash) {}

    private static Sum sum(Duck duck, String table) {
        return duck.one(
                Sum.class,
                "select count(*) as rows, coalesce(bit_xor(md5_number(%s))::varchar, '') as hash from %s"
                        .formatted(rowText(duck, table), table),
                Map.of());
    }

    /** SQL for the values of a row as one text with unit separators between; {@code null} is a record separator. */
    private static String rowText(Duck duck, String table) {
        return duck.query(Column.class, """
                        select column_name as name from duckdb_columns()
                        where table_name = :table and database_name = current_database() order by column_index
                        """, Map.of("table", table)).stream()
                .map(column -> "coalesce(cast(%s as varchar), chr(30))".formatted(column.name()))
                .collect(Collectors.joining(", ", "concat_ws(chr(31), ", ")"));
    }

    /** Rows of each table. */
    Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        sums.forEach((table, sum) -> rows.put(table, sum.rows()));
        return rows;
    }

    /** SHA-256 over the names of the tables, their row counts and the combined hashes of their rows. */
    String sha256() {
        StringBuilder text = new StringBuilder();
        sums.forEach((table, sum) -> text.append(table)
                .append(' ')
                .append(sum.rows())
                .append(' ')
                .append(sum.hash())
                .append('\n'));
        return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot hash: this JDK lacks SHA-256", e);
        }
    }
}

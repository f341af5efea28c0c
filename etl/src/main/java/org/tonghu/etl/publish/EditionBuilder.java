package org.tonghu.etl.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.duck.Duck;

/** Fills the tables of a new edition's DuckDB file. */
final class EditionBuilder {
    private final Duck duck;

    EditionBuilder(Duck duck) {
        this.duck = duck;
    }

    /** Takes over the load history of the edition before: it is never restated. */
    void takeOverHistory(Path previous) {
        duck.execute("attach '" + quoted(previous) + "' as previous (read_only)", Map.of());
        for (String table : List.of("batch", "load_file", "load_reason", "load_unit")) {
            duck.execute("insert into " + table + " by name select * from previous." + table, Map.of());
        }
        duck.execute("detach previous", Map.of());
    }

    void addMonths(List<LocalDate> firstDays) {
        duck.executeAll(
                "insert into edition_month values (:month, :list)",
                firstDays.stream()
                        .map(month -> Map.of(
                                "month",
                                month,
                                "list",
                                Divisions.bundled()
                                        .on(month.plusMonths(1).minusDays(1))
                                        .cutoff()))
                        .toList());
    }

    /** The divisions of every list that a month of the edition is shown on; written through a file, they are many. */
    void addDivisions(Path scratch) {
        Path file = scratch.resolve("divisions.csv");
        List<String> lines = new ArrayList<>();
        for (DivisionList list : Divisions.bundled().lists()) {
            list.all().forEach(division -> lines.add(line(list, division)));
        }
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
        duck.execute("""
                insert into division
                select * from read_csv('%s', header = false, nullstr = '', columns = {
                    'list': 'date', 'level': 'varchar', 'code': 'varchar', 'name': 'varchar',
                    'parent_code': 'varchar', 'kind': 'varchar', 'in_scope': 'boolean'})
                where list in (select list from edition_month)
                """.formatted(quoted(file)), Map.of());
    }

    private static String line(DivisionList list, Division division) {
        return String.join(
                ",",
                list.cutoff().toString(),
                division.level().word(),
                division.code(),
                division.name(),
                division.parent().map(p -> p.code()).orElse(""),
                division.kind(),
                Boolean.toString(division.inScope()));
    }

    void addIndicators(Map<String, String> levels, Map<String, Boolean> delivered) {
        duck.executeAll(
                "insert into indicator values (:id, :level, :delivered)",
                levels.entrySet().stream()
                        .map(e ->
                                Map.of("id", e.getKey(), "level", e.getValue(), "delivered", delivered.get(e.getKey())))
                        .toList());
    }

    /** The marts that Spark wrote of months from one on, up to another, sorted so that a division's months lie together. */
    void addMarts(Path folder, YearMonth first, YearMonth end) {
        duck.execute("""
                insert into mart
                select indicator, level, month, code, numerator, denominator
                from read_parquet([%s])
                where month >= :first and month < :end
                order by indicator, level, code, month
                """.formatted(parquet(folder)), Map.of("first", first.atDay(1), "end", end.atDay(1)));
    }

    /** Marks a batch as taken back. */
    void withdraw(int batch, int edition) {
        duck.execute(
                "update batch set withdrawn_in = :edition where batch = :batch",
                Map.of("edition", edition, "batch", batch));
    }

    /** What is in quarantine now: a row of Spark holds all findings of a source row, a row here one. */
    void addQuarantine(DatasetSpec spec, Path folder) {
        duck.execute(
                """
                insert into quarantine
                select batch, :dataset, file, line, finding.reason,
                       coalesce(list_extract(:headers, list_position(:names, finding.column)), ''), row_text
                from (select batch, file, line, row_text, unnest(findings) as finding from read_parquet([%s]))
                order by all
                """.formatted(parquet(folder)),
                Map.of(
                        "dataset",
                        spec.name(),
                        "names",
                        spec.columns().stream().map(Column::name).toList(),
                        "headers",
                        spec.columns().stream().map(Column::header).toList()));
    }

    void addReport(Report report, LocalDate loadDate) {
        duck.executeAll(
                "insert into batch values (:batch, :edition, :load_date, null)",
                List.of(Map.of("batch", report.batch(), "edition", report.edition(), "load_date", loadDate)));
        duck.executeAll(
                """
                insert into load_file values (:batch, :position, :file, nullif(:dataset, ''), :status, :message_zh,
                    :message_en, :read, :accepted, :duplicate, :superseded, :quarantined)
                """, report.files().stream().map(f -> parameters(report, f)).toList());
        List<Map<String, Object>> reasons = new ArrayList<>();
        List<Map<String, Object>> units = new ArrayList<>();
        for (Report.FileEntry file : report.files()) {
            Map<String, Object> of = Map.of("batch", report.batch(), "file", file.file());
            file.counts().reasons().forEach((code, rows) -> reasons.add(with(of, "code", code, "rows", rows)));
            file.counts().units().forEach(unit -> units.add(with(of, "unit", unit)));
        }
        duck.executeAll("insert into load_reason values (:batch, :file, :code, :rows)", reasons);
        duck.executeAll("insert into load_unit values (:batch, :file, :unit)", units);
    }

    private static Map<String, Object> with(Map<String, Object> of, Object... more) {
        Map<String, Object> all = new TreeMap<>(of);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }

    private static Map<String, Object> parameters(Report report, Report.FileEntry file) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("batch", report.batch());
        row.put("position", file.position());
        row.put("file", file.file());
        String dataset = file.dataset();
        row.put("dataset", dataset == null ? "" : dataset);
        row.put("status", file.status());
        row.put("message_zh", file.message(Locale.ROOT));
        row.put("message_en", file.message(Locale.ENGLISH));
        row.put("read", file.counts().read());
        for (String fate : List.of("accepted", "duplicate", "superseded", "quarantined")) {
            row.put(fate, file.counts().fate(fate));
        }
        return row;
    }

    /** The Parquet files of a folder by name: a pattern would also find what a failed job left there. */
    static String parquet(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return String.join(
                    ", ",
                    files.filter(file -> file.toString().endsWith(".parquet"))
                            .sorted()
                            .map(file -> "'" + quoted(file) + "'")
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static String quoted(Path file) {
        return file.toString().replace("'", "''");
    }
}

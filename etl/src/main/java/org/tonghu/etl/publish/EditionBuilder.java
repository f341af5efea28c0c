package org.tonghu.etl.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.correction.CorrectedFile;
import org.tonghu.etl.keep.Fates;
import org.tonghu.etl.keep.FileCounts;
import org.tonghu.etl.ledger.Ledger;
import org.tonghu.warehouse.declaration.DeclarationFiles;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.duck.SqlFiles;
import org.tonghu.warehouse.edition.DeclarationTable;

/** Turns a copy of the DuckDB file of the edition before, or an empty one, into that of a new edition. */
final class EditionBuilder {
    private static final List<String> STAYS = List.of(
            "flyway_schema_history",
            "batch",
            "load_file",
            "load_reason",
            "load_unit",
            "mart",
            "signal_mart",
            "signal_example",
            Ledger.TABLE);

    private final Duck duck;

    EditionBuilder(Duck duck) {
        this.duck = duck;
    }

    /** Empties all tables but those that go on from what the edition before says: its history and its figures. */
    void forgetWhatIsMadeAnew() {
        duck.query(
                        Table.class,
                        "select table_name as name from duckdb_tables() where not list_contains(:stays, table_name)",
                        Map.of("stays", STAYS))
                .forEach(table -> duck.execute("delete from " + table.name(), Map.of()));
    }

    private record Table(String name) {}

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

    /** What the edition is made and will be read by. */
    void addDeclarations(DeclarationFiles files) {
        DeclarationTable.write(duck, files);
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
                select * from read_csv(%s, header = false, nullstr = '', columns = {
                    'list': 'date', 'level': 'varchar', 'code': 'varchar', 'name': 'varchar',
                    'parent_code': 'varchar', 'kind': 'varchar', 'in_scope': 'boolean'})
                where list in (select list from edition_month)
                """.formatted(SqlFiles.quoted(file)), Map.of());
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
                from (select batch, file, line, row_text, unnest(findings) as finding from read_parquet(%s))
                order by all
                """.formatted(SqlFiles.parquet(folder)),
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
        List<List<@Nullable Object>> files = new ArrayList<>();
        List<List<?>> reasons = new ArrayList<>();
        List<List<?>> units = new ArrayList<>();
        for (Report.FileEntry file : report.files()) {
            files.add(loadFile(report.batch(), file));
            file.counts()
                    .reasons()
                    .forEach((code, rows) -> reasons.add(List.of(report.batch(), file.file(), code, rows)));
            file.counts().units().forEach(unit -> units.add(List.of(report.batch(), file.file(), unit)));
        }
        duck.append("load_file", files);
        duck.append("load_reason", reasons);
        duck.append("load_unit", units);
    }

    /**
     * Lets a file of corrections speak of all whom the files speak of that it corrects: it stays with their office, and by the
     * rows that it took over nobody sees what was not shown before.
     *
     * @param corrected the files that each table of the batch corrects, by position
     */
    void addUnitsOfCorrected(int batch, Map<Integer, Set<CorrectedFile>> corrected) {
        corrected.forEach((position, files) -> files.forEach(file -> duck.execute(
                """
                insert into load_unit
                select f.batch, f.file, u.unit
                from load_file f cross join load_unit u
                where f.batch = :batch and f.position = :position and u.batch = :from_batch and u.file = :from_file
                except select batch, file, unit from load_unit
                """,
                Map.of("batch", batch, "position", position, "from_batch", file.batch(), "from_file", file.file()))));
    }

    private static List<@Nullable Object> loadFile(int batch, Report.FileEntry file) {
        FileCounts counts = file.counts();
        return Arrays.<@Nullable Object>asList(
                batch,
                file.position(),
                file.file(),
                file.dataset(),
                file.status(),
                file.message(Locale.ROOT),
                file.message(Locale.ENGLISH),
                counts.read(),
                counts.fate(Fates.ACCEPTED),
                counts.fate(Fates.DUPLICATE),
                counts.fate(Fates.SUPERSEDED),
                counts.fate(Fates.QUARANTINED));
    }
}

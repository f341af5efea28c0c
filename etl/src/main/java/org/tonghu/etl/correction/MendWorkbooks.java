package org.tonghu.etl.correction;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.correction.WrongRow.Fault;
import org.tonghu.etl.row.Reason;
import org.tonghu.etl.workbook.ReproducibleZip;
import org.tonghu.warehouse.correction.MendFiles;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.Folders;

/**
 * One workbook an office with its rows in quarantine, one sheet a dataset. Rows of a correction that found none are left out:
 * there is nothing to correct in them.
 */
public final class MendWorkbooks {
    /** More than anybody corrects by hand; the others follow once these are corrected. */
    private static final int MOST_ROWS = 5_000;

    private static final LocalDateTime NO_DATE = LocalDateTime.of(2020, 1, 1, 0, 0);

    private record FileUnits(int batch, String file, String units) {}

    private record Found(
            String office,
            String dataset,
            int batch,
            String file,
            int line,
            String code,
            String columnName,
            String rowText,
            long total) {}

    private MendWorkbooks() {}

    /** Writes the workbooks of an edition that is being built into a folder. */
    public static void write(Duck duck, Path folder) {
        Folders.make(folder);
        found(duck).stream().collect(Collectors.groupingBy(Found::office)).entrySet().parallelStream()
                .forEach(of -> write(folder.resolve(of.getKey() + MendFiles.ENDING), of.getKey(), of.getValue()));
    }

    /** Every file with rows in quarantine, with the units that it speaks of. */
    private static List<FileUnits> files(Duck duck) {
        return duck.query(FileUnits.class, """
                select batch, file, coalesce(string_agg(unit, ','), '') as units
                from (select distinct batch, file from quarantine) left join load_unit using (batch, file)
                group by batch, file
                """, Map.of());
    }

    private static String office(FileUnits file) {
        List<String> units =
                file.units().isEmpty() ? List.of() : List.of(file.units().split(",", -1));
        return MendFiles.name(Offices.of(units));
    }

    private static List<Found> found(Duck duck) {
        List<FileUnits> files = files(duck);
        return duck.query(
                Found.class,
                """
                with mend_office as (
                    select unnest(:batches)::integer as batch, unnest(:files) as file, unnest(:offices) as office)
                select *, max(place) over (partition by office, dataset) as total
                from (select o.office, q.*, dense_rank() over (
                          partition by o.office, q.dataset order by q.batch, q.file, q.line) as place
                      from quarantine q join mend_office o using (batch, file)
                      where q.code <> :unknown)
                qualify place <= :most
                order by office, dataset, place, code, column_name
                """,
                Map.of(
                        "batches",
                                files.stream()
                                        .map(f -> Integer.toString(f.batch()))
                                        .toList(),
                        "files", files.stream().map(FileUnits::file).toList(),
                        "offices", files.stream().map(MendWorkbooks::office).toList(),
                        "unknown", Reason.UNKNOWN_ROW.name(),
                        "most", MOST_ROWS));
    }

    private static void write(Path file, String office, List<Found> found) {
        DivisionKey key = MendFiles.key(office);
        String name = Divisions.bundled().newest().division(key).name();
        Map<String, List<Found>> byDataset = found.stream().collect(Collectors.groupingBy(Found::dataset));
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                    Workbook workbook = new Workbook(out, "Tonghu", "1.0")) {
                Contract.bundled().datasets().stream()
                        .filter(spec -> byDataset.containsKey(spec.name()))
                        .forEach(spec -> {
                            List<Found> rows = byDataset.getOrDefault(spec.name(), List.of());
                            MendSheet.write(
                                    workbook.newWorksheet(spec.title().zh()),
                                    spec,
                                    new MendSheet.Content(name, rows.getFirst().total(), rows(rows)));
                        });
            }
            ReproducibleZip.repack(file, NO_DATE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** A fault a row becomes a row with its faults. */
    private static List<WrongRow> rows(List<Found> found) {
        Map<List<Object>, WrongRow> rows = new LinkedHashMap<>();
        for (Found f : found) {
            rows.computeIfAbsent(
                            List.of(f.batch(), f.file(), f.line()),
                            origin -> new WrongRow(f.batch(), f.file(), f.line(), f.rowText(), new ArrayList<>()))
                    .faults()
                    .add(new Fault(Reason.valueOf(f.code()), f.columnName()));
        }
        return List.copyOf(rows.values());
    }
}

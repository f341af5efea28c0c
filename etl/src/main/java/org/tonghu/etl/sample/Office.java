package org.tonghu.etl.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An office that sends files: it makes slips, sends some rows twice, corrects most of its slips in its next file. */
final class Office {
    /** Rows sent a second time by mistake, as a share of all. */
    private static final double REPEATED = 0.003;

    /** Whose office it is, and where its files go. */
    record Desk(String name, Path folder) {}

    private final Desk desk;
    private final double slipShare;
    private final Tally tally;
    private final Chance chance;
    private final OfficeHabits habits;
    private final Map<SampleTable, SheetLayout> layouts = new EnumMap<>(SampleTable.class);
    private final Map<SampleTable, List<Row>> pending = new EnumMap<>(SampleTable.class);

    Office(Desk desk, double slipShare, Tally tally, Chance chance) {
        this.desk = desk;
        this.slipShare = slipShare * chance.fork("care").real(0.3, 1.7);
        this.tally = tally;
        this.chance = chance.fork("slips");
        this.habits = OfficeHabits.of(chance.fork("habits"));
    }

    /** Sends the rows of a month; returns those that went out without a slip. */
    List<Row> send(SampleTable table, YearMonth month, List<Row> rows) {
        List<Row> late = pending.getOrDefault(table, List.of());
        pending.put(table, new ArrayList<>());
        List<Row> good = new ArrayList<>(rows.size());
        List<Row> typed = new ArrayList<>(rows.size() + late.size());
        typed.addAll(late);
        rows.forEach(row -> type(row, typed, good));
        write(table, month, typed, "");
        return good;
    }

    /** Sends the corrections that are still due, as files of their own. */
    void sendWhatIsLeft(YearMonth month) {
        pending.forEach((table, rows) -> write(table, month, rows, "补报"));
        pending.clear();
    }

    private void type(Row row, List<Row> typed, List<Row> good) {
        if (!chance.yes(slipShare)) {
            typed.add(row);
            good.add(row);
            if (chance.yes(REPEATED)) {
                later(row);
            }
            return;
        }
        Slip slip = Slips.pick(row.table(), inWorkbook(row.table()), chance);
        typed.add(slip.change().apply(row, chance));
        tally.planted(row.table(), slip.code());
        if (isAlwaysCorrected(row.table()) || chance.yes(0.6)) {
            later(row);
        }
    }

    /** A roster row never goes missing for good: other rows refer to it. */
    private static boolean isAlwaysCorrected(SampleTable table) {
        return table == SampleTable.WORKERS || table == SampleTable.CHILDREN || table == SampleTable.INSTITUTIONS;
    }

    private void later(Row row) {
        pending.computeIfAbsent(row.table(), t -> new ArrayList<>()).add(row);
    }

    private boolean inWorkbook(SampleTable table) {
        return habits.workbooks().contains(table);
    }

    private void write(SampleTable table, YearMonth month, List<Row> rows, String suffix) {
        if (rows.isEmpty()) {
            return;
        }
        Path file = desk.folder().resolve(fileName(table, month, suffix));
        try {
            Files.createDirectories(desk.folder());
            if (inWorkbook(table)) {
                XlsxFile.write(file, sheets(table, rows), habits.spelling(), month);
            } else {
                CsvFile.write(file, layout(table).sheet(table.title(), desk.name(), rows), habits);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write sample file: " + file, e);
        }
        tally.file(table, rows.size());
    }

    /** One sheet, or for a roster with its posts apart one for each post. */
    private List<Sheet> sheets(SampleTable table, List<Row> rows) {
        if (table != SampleTable.WORKERS || !habits.rolesApart()) {
            return List.of(layout(table).sheet(table.title(), desk.name(), rows));
        }
        List<Sheet> sheets = new ArrayList<>();
        for (Role role : Role.values()) {
            List<Row> own = rows.stream()
                    .filter(row -> row.cell("岗位").equals(role.word()))
                    .toList();
            if (!own.isEmpty()) {
                sheets.add(layout(table).sheet(role.word(), desk.name(), own));
            }
        }
        sheets.add(SheetLayout.instructions());
        return sheets;
    }

    private SheetLayout layout(SampleTable table) {
        return layouts.computeIfAbsent(table, t -> new SheetLayout(t, habits, chance.fork("layout " + t)));
    }

    private String fileName(SampleTable table, YearMonth month, String suffix) {
        String chinese = String.format(Locale.ROOT, "%d年%02d月", month.getYear(), month.getMonthValue());
        return String.format(Locale.ROOT, habits.fileName(), month, table.title(), chinese)
                + suffix
                + (inWorkbook(table) ? ".xlsx" : ".csv");
    }
}

package org.tonghu.warehouse.value;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.edition.Edition;
import org.tonghu.warehouse.value.Value.Suppressed.Reason;

/**
 * Reads the values of an edition as publication left them: what is held back is not there to be read. A unit of which there is
 * no row counts nothing, or is a village of which nothing about children is shown, or nothing was delivered.
 */
public final class Values {
    private final Edition edition;
    private final ValueTable table;

    private Values(Edition edition, ValueTable table) {
        this.edition = edition;
        this.table = table;
    }

    /** Those of indicators. */
    public static Values ofIndicators(Edition edition) {
        return new Values(edition, ValueTable.ofIndicators(edition));
    }

    /** Those of signals 数据真实性疑点: what is flagged of all that is counted. */
    public static Values ofSignals(Edition edition) {
        return new Values(edition, ValueTable.ofSignals(edition));
    }

    /** The values of units of one level with everything that has rows at that level, in order of id and code. */
    public List<UnitValue> of(YearMonth month, DivisionLevel level, List<Division> units) {
        Map<String, Map<String, ValueRow>> found = new HashMap<>();
        table.rows(month, level, units.stream().map(Division::code).toList())
                .forEach(row -> found.computeIfAbsent(row.indicator(), id -> new HashMap<>())
                        .put(row.code(), row));
        List<UnitValue> values = new ArrayList<>();
        for (Measured measured : table.measured()) {
            Map<String, ValueRow> rows = found.getOrDefault(measured.id(), Map.of());
            units.stream()
                    .filter(unit -> measured.hasRowsAt(level))
                    .forEach(unit ->
                            values.add(value(measured, unit, month, rows.getOrDefault(unit.code(), ValueRow.NOTHING))));
        }
        return values;
    }

    /** The values of one indicator over months, for the unit that is named for each; in order of month. */
    public List<UnitValue> overMonths(String id, Map<YearMonth, DivisionKey> units) {
        Measured measured = table.measured(id);
        Map<YearMonth, Map<DivisionKey, ValueRow>> found = new HashMap<>();
        table.rows(id, units.values())
                .forEach(row -> found.computeIfAbsent(YearMonth.from(row.month()), month -> new HashMap<>())
                        .put(row.unit(), row));
        return units.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(at -> value(
                        measured,
                        edition.list(at.getKey()).division(at.getValue()),
                        at.getKey(),
                        found.getOrDefault(at.getKey(), Map.of()).getOrDefault(at.getValue(), ValueRow.NOTHING)))
                .toList();
    }

    private UnitValue value(Measured measured, Division unit, YearMonth month, ValueRow row) {
        return new UnitValue(measured.id(), unit.key(), unit.name(), month, value(measured, unit, row));
    }

    private Value value(Measured measured, Division unit, ValueRow row) {
        if (!edition.delivered().contains(measured.id())) {
            return new Value.NoData();
        }
        return measured.isShownAt(unit.level()) ? row.value() : new Value.Suppressed(Reason.SMALL_UNIT);
    }
}

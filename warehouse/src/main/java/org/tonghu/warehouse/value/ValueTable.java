package org.tonghu.warehouse.value;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.Edition;

/**
 * One of the two tables of values of an edition.
 *
 * @param measured what it has values of, in order of id
 */
record ValueTable(Duck duck, String name, List<Measured> measured) {
    static ValueTable ofIndicators(Edition edition) {
        return new ValueTable(
                edition.database(),
                "value",
                edition.catalogue().indicators().stream().map(Measured::of).toList());
    }

    static ValueTable ofSignals(Edition edition) {
        return new ValueTable(
                edition.database(),
                "signal_value",
                edition.signals().all().stream().map(Measured::of).toList());
    }

    Measured measured(String id) {
        return measured.stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot read values of " + id + ", expected one of "
                        + measured.stream().map(Measured::id).toList()));
    }

    /** What units of a level have in a month. */
    List<ValueRow> rows(YearMonth month, DivisionLevel level, List<String> codes) {
        return duck.query(
                ValueRow.class,
                """
                select indicator, level, month, code, numerator, denominator, band, reason
                from %s
                where level = :level and month = :month and span = 'month' and list_contains(:codes, code)
                """.formatted(name),
                Map.of("level", level.word(), "month", month.atDay(1), "codes", codes));
    }

    /** What an indicator has for units in all months. */
    List<ValueRow> rows(String id, Collection<DivisionKey> units) {
        return duck.query(
                ValueRow.class,
                """
                select indicator, level, month, code, numerator, denominator, band, reason
                from %s
                where indicator = :indicator and span = 'month'
                  and list_contains(:levels, level) and list_contains(:codes, code)
                """.formatted(name),
                Map.of(
                        "indicator",
                        id,
                        "levels",
                        units.stream()
                                .map(unit -> unit.level().word())
                                .distinct()
                                .toList(),
                        "codes",
                        units.stream().map(DivisionKey::code).distinct().toList()));
    }
}

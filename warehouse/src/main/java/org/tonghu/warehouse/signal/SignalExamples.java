package org.tonghu.warehouse.signal;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.load.Loads;

/** Reads the examples of signals: an example is seen by a scope that sees every file behind it. */
public final class SignalExamples {
    private static final List<DivisionLevel> LEVELS =
            List.of(DivisionLevel.PROVINCE, DivisionLevel.PREFECTURE, DivisionLevel.COUNTY);

    private final Duck duck;
    private final Access access;

    public SignalExamples(Duck duck, Access access) {
        this.duck = duck;
        this.access = access;
    }

    /** The examples of a month in the units of the scope, in order of signal and unit; a row for each file behind one. */
    public List<SignalExample> of(YearMonth month) {
        Map<String, Object> parameters = new HashMap<>(Loads.parameters(access));
        parameters.put("month", month.atDay(1));
        parameters.put("units_in_scope", unitsInScope(month));
        return duck.query(SignalExample.class, """
                with asked as (
                    select f.*, %s as seen
                    from signal_example f
                    where f.month = :month
                      and list_contains(:units_in_scope, f.level || ' ' || f.unit)
                ), whole as (
                    select *, bool_and(seen) over (partition by signal, level, unit, nth) as all_seen from asked
                )
                select w.signal, w.month, w.level, w.unit, d.name, w.nth, w.sentence_zh, w.sentence_en,
                       w.batch, w.file, string_agg(w.line::varchar, '、' order by w.line) as lines
                from whole w
                join edition_month m on m.month = w.month
                join division d on d.list = m.list and d.level = w.level and d.code = w.unit
                where w.all_seen
                group by all
                order by w.signal, w.unit, w.level, w.nth, w.batch, w.file
                """.formatted(Loads.VISIBLE), parameters);
    }

    private List<String> unitsInScope(YearMonth month) {
        DivisionList list = access.edition().on(month);
        return LEVELS.stream()
                .flatMap(level -> list.units(level).stream())
                .filter(unit -> access.covers(list, unit.key()))
                .map(unit -> unit.level().word() + " " + unit.code())
                .toList();
    }
}

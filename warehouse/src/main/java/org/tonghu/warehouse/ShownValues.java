package org.tonghu.warehouse;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Values;

/** Values of indicators that a viewer may see. */
public final class ShownValues {
    private final Source source;
    private final Access access;

    ShownValues(Source source, Access access) {
        this.source = source;
        this.access = access;
    }

    /** Every unit of a level under a division with every indicator that has rows at that level. */
    public List<UnitValue> of(UnitQuery query) {
        DivisionList list = access.edition().on(query.month());
        access.require(list, query.within());
        return source.read(edition -> Values.ofIndicators(edition).of(query.month(), query.level(), query.units(list)));
    }

    /** The values of one unit over months, oldest first; months on whose list it has no counterpart are left out. */
    public List<UnitValue> series(SeriesQuery query) {
        access.require(access.edition().on(query.month()), query.unit());
        Map<YearMonth, DivisionKey> units = new TreeMap<>();
        Stream.iterate(query.first(), month -> !month.isAfter(query.last()), month -> month.plusMonths(1))
                .forEach(month ->
                        access.edition().on(month).place(query.unit()).ifPresent(unit -> units.put(month, unit)));
        return source.read(edition -> Values.ofIndicators(edition).overMonths(query.indicator(), units));
    }
}

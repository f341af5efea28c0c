package org.tonghu.warehouse;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.edition.Edition;
import org.tonghu.warehouse.signal.SignalExample;
import org.tonghu.warehouse.signal.SignalExamples;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;
import org.tonghu.warehouse.value.Values;

/** What signals found that a viewer may see. */
public final class ShownSignals {
    private static final List<DivisionLevel> LEVELS_WITH_EXAMPLES =
            List.of(DivisionLevel.PROVINCE, DivisionLevel.PREFECTURE, DivisionLevel.COUNTY);

    private final Source source;
    private final Access access;

    ShownSignals(Source source, Access access) {
        this.source = source;
        this.access = access;
    }

    /** Every unit of a level under a division with every signal that has rows at that level: what is flagged of all. */
    public List<UnitValue> of(UnitQuery query) {
        DivisionList list = access.edition().on(query.month());
        access.require(list, query.within());
        List<DivisionKey> units = query.units(list).stream().map(Division::key).toList();
        return source.read(edition -> Values.ofSignals(edition, list).of(query.month(), query.level(), units));
    }

    /** The examples of all signals of a month in the counties of a scope and above them, where their values are shown. */
    public List<SignalExample> examples(YearMonth month) {
        return source.read(
                edition -> new SignalExamples(edition.database(), access).of(month, shownPlaces(edition, month)));
    }

    private List<SignalExamples.Place> shownPlaces(Edition edition, YearMonth month) {
        DivisionList list = edition.list(month);
        Values values = Values.ofSignals(edition, list);
        List<SignalExamples.Place> places = new ArrayList<>();
        for (DivisionLevel level : LEVELS_WITH_EXAMPLES) {
            List<DivisionKey> units = list.units(level).stream()
                    .map(Division::key)
                    .filter(unit -> access.covers(list, unit))
                    .toList();
            values.of(month, level, units).stream()
                    .filter(value -> value.value() instanceof Value.Known)
                    .forEach(value -> places.add(new SignalExamples.Place(value.indicator(), value.unit())));
        }
        return places;
    }
}

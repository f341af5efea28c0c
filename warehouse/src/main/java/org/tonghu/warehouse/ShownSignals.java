package org.tonghu.warehouse;

import java.time.YearMonth;
import java.util.List;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.signal.SignalExample;
import org.tonghu.warehouse.signal.SignalExamples;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Values;

/** What signals found that a viewer may see. */
public final class ShownSignals {
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
        return source.read(edition -> Values.ofSignals(edition).of(query.month(), query.level(), query.units(list)));
    }

    /** The examples of all signals of a month in the counties of a scope and above them, where their values are shown. */
    public List<SignalExample> examples(YearMonth month) {
        return source.read(edition -> new SignalExamples(edition.database(), access).of(month));
    }
}

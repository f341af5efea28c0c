package org.tonghu.warehouse;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;

/**
 * Asks for the values of all units of a level under a division.
 *
 * @param within the division, as it stands on the list of the month; itself where it has the level asked for
 */
public record UnitQuery(YearMonth month, DivisionKey within, DivisionLevel level) {
    /** The units that are asked for, those out of scope of the product left out, in order of code. */
    List<Division> units(DivisionList list) {
        List<Division> units = new ArrayList<>();
        collect(list, list.division(within), units);
        return units;
    }

    private void collect(DivisionList list, Division at, List<Division> units) {
        if (!at.inScope()) {
            return;
        }
        if (at.level() == level) {
            units.add(at);
        } else {
            list.children(at.key()).forEach(child -> collect(list, child, units));
        }
    }
}

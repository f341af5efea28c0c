package org.tonghu.warehouse.value;

import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.indicator.Indicator;
import org.tonghu.warehouse.signal.Signal;

/**
 * An indicator or signal as far as its values are read.
 *
 * @param level the lowest level that has rows
 * @param lowestShown the lowest level of which anything is shown
 */
record Measured(String id, DivisionLevel level, DivisionLevel lowestShown) {
    /** What is about children shows nothing of villages. */
    static Measured of(Indicator indicator) {
        return new Measured(
                indicator.id(),
                indicator.level(),
                indicator.aboutChildren() ? DivisionLevel.TOWNSHIP : DivisionLevel.VILLAGE);
    }

    /** What rests on rows of children shows nothing below counties, though it counts something else. */
    static Measured of(Signal signal) {
        DivisionLevel lowest = signal.restsOnChildren() ? DivisionLevel.COUNTY : DivisionLevel.VILLAGE;
        return new Measured(signal.id(), signal.level(), signal.aboutChildren() ? DivisionLevel.TOWNSHIP : lowest);
    }

    boolean hasRowsAt(DivisionLevel asked) {
        return !asked.isBelow(level);
    }

    boolean isShownAt(DivisionLevel asked) {
        return !asked.isBelow(lowestShown);
    }
}

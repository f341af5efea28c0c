package org.tonghu.warehouse.score;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tonghu.warehouse.division.DivisionKey;

/** What scores are computed from. */
public interface Measures {
    /**
     * The counts of an indicator for a unit at the end of a month; for one that adds over months, of the year up to then.
     * Empty where the edition does not hold them.
     */
    Optional<Counts> at(String indicator, DivisionKey unit, YearMonth month);

    /** The counties of a prefecture in the month. */
    List<DivisionKey> counties(DivisionKey prefecture, YearMonth month);
}

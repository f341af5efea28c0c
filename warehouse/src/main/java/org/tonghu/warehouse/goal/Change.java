package org.tonghu.warehouse.goal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.tonghu.warehouse.value.UnitValue;

/**
 * How a rate changed against another month.
 *
 * @param since the month that it is compared with
 * @param difference of the two rates, as a rate: 0.01 is one percentage point; above 0 for a rise, whichever way is better
 */
public record Change(YearMonth since, BigDecimal difference) {

    /** The change of a value; empty unless both are known. */
    public static Optional<Change> between(UnitValue now, UnitValue then) {
        return now.value()
                .rate()
                .flatMap(rate -> then.value().rate().map(before -> new Change(then.month(), rate.subtract(before))));
    }
}

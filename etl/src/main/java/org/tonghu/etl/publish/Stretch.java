package org.tonghu.etl.publish;

import java.time.YearMonth;
import java.util.function.Consumer;

/**
 * Months in a row.
 *
 * @param end the month after the last
 */
record Stretch(YearMonth first, YearMonth end) {
    /** Does work with them, if there are any. */
    void ifAny(Consumer<Stretch> work) {
        if (first.isBefore(end)) {
            work.accept(this);
        }
    }

    /** Those of them before a month. */
    Stretch until(YearMonth month) {
        return month.isBefore(end) ? new Stretch(first, month) : this;
    }

    /** Those of them from a month on. */
    Stretch from(YearMonth month) {
        return month.isAfter(first) ? new Stretch(month, end) : this;
    }
}

package org.tonghu.etl.conform;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.row.Reason;

/** What a cell was read as. */
sealed interface Parsed {
    /** A value of the column's type: String, Boolean, Integer, BigDecimal, LocalDate or LocalDateTime. */
    record Good(Object value) implements Parsed {}

    /**
     * Not a value of the type.
     *
     * @param until the load date from which on it would be good
     */
    record Bad(Reason reason, @Nullable LocalDate until) implements Parsed {
        Bad(Reason reason) {
            this(reason, null);
        }
    }
}

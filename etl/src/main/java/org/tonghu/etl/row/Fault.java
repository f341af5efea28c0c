package org.tonghu.etl.row;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An error in a row.
 *
 * @param column the offending column; empty where the whole row is meant
 * @param until the load date from which on it is none; null for an error that no later day mends
 */
public record Fault(Reason reason, String column, @Nullable LocalDate until) implements Serializable {
    public Fault(Reason reason, String column) {
        this(reason, column, null);
    }

    /** Whether it still is an error on a load date. */
    public boolean holdsOn(LocalDate loadDate) {
        return until == null || loadDate.isBefore(until);
    }
}

package org.tonghu.warehouse.publication;

import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.suppression.Count;
import org.tonghu.warehouse.suppression.Decision;
import org.tonghu.warehouse.suppression.Decision.Status;

/** A figure about children with what was decided of it. */
record DecidedFigure(Decision decision, Count count) {
    DivisionLevel level() {
        return decision.key().unit().level();
    }

    /** Whether it is 0/0, of which there is no row, and that may be seen. */
    boolean isNothing() {
        return decision.status() == Status.SHOWN && count.equals(Count.NONE);
    }
}

package org.tonghu.etl.check;

import org.tonghu.etl.row.Fault;
import org.tonghu.etl.row.Reason;

/** A person must be on an error-free row of the roster; looked up only where the identity number itself is good. */
record ReferenceRule(ColumnAt column) implements Rule {
    @Override
    public void check(RowView row) {
        if (row.good(column).isPresent() && row.told(column).isEmpty()) {
            row.add(new Fault(Reason.UNKNOWN_REFERENCE, column.name()));
        }
    }
}

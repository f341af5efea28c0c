package org.tonghu.etl.check;

import java.time.LocalDate;
import org.tonghu.etl.row.Fault;
import org.tonghu.etl.row.Reason;

/** A date must not lie after the load date. */
record FutureRule(ColumnAt column, LocalDate loadDate) implements Rule {
    @Override
    public void check(RowView row) {
        row.goodDay(column)
                .filter(day -> day.isAfter(loadDate))
                .ifPresent(day -> row.add(new Fault(Reason.FUTURE, column.name(), day)));
    }
}

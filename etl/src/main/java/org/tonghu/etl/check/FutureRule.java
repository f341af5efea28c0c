package org.tonghu.etl.check;

import java.time.LocalDate;

/** A date must not lie after the load date. */
record FutureRule(ColumnAt column, LocalDate loadDate) implements Rule {
    @Override
    public void check(RowView row) {
        row.goodDay(column)
                .filter(day -> day.isAfter(loadDate))
                .ifPresent(day -> row.add(new Finding(Reason.FUTURE, column.name(), day)));
    }
}

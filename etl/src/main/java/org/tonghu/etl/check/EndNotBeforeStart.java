package org.tonghu.etl.check;

import java.time.LocalDate;
import java.util.Optional;
import org.tonghu.etl.contract.OrderRule;

/** An end must not lie before its start, where both are good. */
record EndNotBeforeStart(OrderRule rule) implements Rule {
    @Override
    public void check(RowView row) {
        Optional<LocalDate> start = start(row);
        Optional<LocalDate> end = row.goodDay(rule.end());
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            row.add(new Finding(Reason.ORDER, rule.blamed()));
        }
    }

    private Optional<LocalDate> start(RowView row) {
        if (!rule.isAcrossDatasets()) {
            return row.goodDay(rule.start());
        }
        String column = rule.startColumn();
        return row.good(column)
                .flatMap(value -> row.referred(column))
                .flatMap(referred -> Optional.ofNullable(referred.dates().get(rule.startDate())));
    }
}

package org.tonghu.etl.check;

import java.time.LocalDate;
import java.util.Optional;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.contract.OrderRule;
import org.tonghu.etl.row.Fault;
import org.tonghu.etl.row.Reason;

/** An end must not lie before its start, where both are good. */
record EndNotBeforeStart(ColumnAt start, String dateThere, ColumnAt end, String blamed) implements Rule {

    static Rule of(DatasetSpec spec, OrderRule rule) {
        return new EndNotBeforeStart(
                ColumnAt.of(spec, rule.startColumn()),
                rule.isAcrossDatasets() ? rule.startDate() : "",
                ColumnAt.of(spec, rule.end()),
                rule.blamed());
    }

    @Override
    public void check(RowView row) {
        Optional<LocalDate> first = dateThere.isEmpty() ? row.goodDay(start) : startThere(row);
        Optional<LocalDate> last = row.goodDay(end);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            row.add(new Fault(Reason.ORDER, blamed));
        }
    }

    /** The date of the standing row that the start column refers to. */
    private Optional<LocalDate> startThere(RowView row) {
        return row.told(start).flatMap(told -> Optional.ofNullable(told.dates().get(dateThere)));
    }
}

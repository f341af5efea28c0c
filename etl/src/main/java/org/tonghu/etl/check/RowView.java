package org.tonghu.etl.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.row.Fault;

/** A typed row while it is checked: its values, whom it may refer to, and the faults so far. */
final class RowView {
    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::reason).thenComparing(Fault::column);

    private final List<@Nullable Object> values;
    private final Lookup known;
    private final List<Fault> faults = new ArrayList<>(0);

    /** @param values one a column of the dataset */
    RowView(List<@Nullable Object> values, Lookup known) {
        this.values = values;
        this.known = known;
    }

    /** The value of a column where it is there and nothing is wrong with it. */
    Optional<Object> good(ColumnAt column) {
        return has(column.name()) ? Optional.empty() : Optional.ofNullable(values.get(column.index()));
    }

    /** The day of a date or date-time where it is good. */
    Optional<LocalDate> goodDay(ColumnAt column) {
        return good(column).map(Days::of);
    }

    /** What is told of whom the good value of a column refers to. */
    Optional<Known.Told> told(ColumnAt column) {
        return good(column).flatMap(value -> known.told(column.name(), value));
    }

    /** Takes down a fault, unless the column has one already: rules run in the order of their reasons. */
    void add(Fault fault) {
        if (!has(fault.column())) {
            faults.add(fault);
        }
    }

    private boolean has(String column) {
        for (Fault fault : faults) {
            if (fault.column().equals(column)) {
                return true;
            }
        }
        return false;
    }

    /** All faults, in the order of their reasons and columns. */
    List<Fault> faults() {
        faults.sort(ORDER);
        return faults;
    }
}

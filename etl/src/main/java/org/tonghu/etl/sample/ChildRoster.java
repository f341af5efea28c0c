package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Sends the children roster: in full in the first month, then each quarter what changed; some offices all again. */
final class ChildRoster {
    private ChildRoster() {}

    static void send(List<Child> children, Office office, Window window, boolean resendsAll) {
        LocalDate before = LocalDate.MIN;
        for (YearMonth month : window.rosterMonths()) {
            office.send(SampleTable.CHILDREN, month, rows(children, before, month.atEndOfMonth(), resendsAll));
            before = month.atEndOfMonth();
        }
    }

    private static List<Row> rows(List<Child> children, LocalDate before, LocalDate sent, boolean resendsAll) {
        List<Row> rows = new ArrayList<>();
        for (Child child : children) {
            boolean known = !child.versions().getFirst().updatedOn().isAfter(sent);
            boolean changed = child.on(sent).updatedOn().isAfter(before);
            if (known && (changed || (resendsAll && child.isRegistered(sent)))) {
                rows.add(child.row(sent));
            }
        }
        return rows;
    }
}

package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends the children roster: in full in the first month, then each quarter what changed; some offices all again. */
final class ChildRoster {
    private ChildRoster() {}

    /**
     * How an office keeps it.
     *
     * @param cutting draws the children whom the office takes back; empty where it takes back nobody
     */
    record Habit(boolean resendsAll, Optional<Chance> cutting) {}

    static void send(List<Child> children, Office office, Window window, Habit habit) {
        LocalDate before = LocalDate.MIN;
        for (YearMonth month : window.rosterMonths()) {
            List<Row> rows = rows(children, before, month.atEndOfMonth(), habit.resendsAll());
            habit.cutting().ifPresent(chance -> rows.addAll(RegisterCuts.rows(children, month, chance)));
            office.send(SampleTable.CHILDREN, month, rows);
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

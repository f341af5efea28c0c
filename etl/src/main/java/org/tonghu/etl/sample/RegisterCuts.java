package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** An office that takes back the rows of some children at the end of a half-year, without an exit (signal S06). */
final class RegisterCuts {
    /** Share of the register that goes so in June and December. */
    private static final double CUT = 0.012;

    private RegisterCuts() {}

    /** The rows that take children back, all in the last roster of the half-year. */
    static List<Row> rows(List<Child> children, YearMonth month, Chance chance) {
        List<Row> rows = new ArrayList<>();
        if (month.getMonthValue() % 6 != 0) {
            return rows;
        }
        Chance own = chance.fork("cuts " + month);
        for (Child child : children) {
            LocalDate day = month.atDay(own.between(20, 28));
            boolean stays =
                    child.leftOn().equals(LocalDate.MAX) && child.registeredOn().isBefore(month.atDay(1));
            boolean settled = !child.versions().getLast().updatedOn().isAfter(day);
            if (own.yes(CUT) && stays && settled) {
                rows.add(child.row(day).with("最近更新日期", day).with("作废", true));
            }
        }
        return rows;
    }
}

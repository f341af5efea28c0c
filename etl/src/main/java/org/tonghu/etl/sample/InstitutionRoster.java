package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Sends an office's institutions in full: in the first month, every half-year, and in the last month. */
final class InstitutionRoster {
    private InstitutionRoster() {}

    static void send(List<Institution> institutions, Office office, Window window) {
        for (YearMonth month : window.months()) {
            LocalDate sent = month.atEndOfMonth();
            List<Row> rows = institutions.stream()
                    .filter(i -> !i.dates().opened().isAfter(sent))
                    .map(i -> i.row(sent))
                    .toList();
            boolean due = month.equals(window.first()) || month.getMonthValue() % 6 == 0 || month.equals(window.last());
            if (due && !rows.isEmpty()) {
                office.send(SampleTable.INSTITUTIONS, month, rows);
            }
        }
    }
}

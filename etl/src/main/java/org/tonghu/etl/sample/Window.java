package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The months that the sample covers, both ends included. */
record Window(YearMonth first, YearMonth last) {
    LocalDate start() {
        return first.atDay(1);
    }

    LocalDate end() {
        return last.atEndOfMonth();
    }

    List<YearMonth> months() {
        return Stream.iterate(first, m -> !m.isAfter(last), m -> m.plusMonths(1))
                .toList();
    }

    /** When rosters are delivered: the first month, every quarter's last month, and the last month. */
    List<YearMonth> rosterMonths() {
        return months().stream()
                .filter(m -> m.equals(first) || m.getMonthValue() % 3 == 0 || m.equals(last))
                .toList();
    }

    /** The last months of the quarters of the window. */
    List<YearMonth> quarterEnds() {
        return months().stream().filter(m -> m.getMonthValue() % 3 == 0).toList();
    }

    /** The month in whose file something of a month is sent that offices send by the quarter. */
    YearMonth quarterOf(YearMonth month) {
        YearMonth quarter = month.plusMonths((12 - month.getMonthValue()) % 3);
        return quarter.isAfter(last) ? last : quarter;
    }

    List<Integer> years() {
        return months().stream().map(YearMonth::getYear).distinct().toList();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    /** The day, or the window's last day when it lies later: nobody delivers what has not happened. */
    LocalDate atMost(LocalDate day) {
        return day.isAfter(end()) ? end() : day;
    }
}

package org.tonghu.etl.sample;

import java.time.LocalDate;

/**
 * An institution; days that have not come are {@link LocalDate#MAX}.
 *
 * @param functions of 养, 治, 教, 康, separated by 、
 * @param orphans children in residence before a transfer
 */
record Institution(
        String name,
        String creditCode,
        String type,
        Place place,
        String tier,
        boolean protectionSection,
        boolean regional,
        String functions,
        int beds,
        int orphans,
        Dates dates) {
    /** The four days of an institution's life. */
    record Dates(LocalDate opened, LocalDate closed, LocalDate transformed, LocalDate orphansTransferred) {
        static Dates opened(LocalDate day) {
            return new Dates(day, LocalDate.MAX, LocalDate.MAX, LocalDate.MAX);
        }

        Dates closed(LocalDate day) {
            return new Dates(opened, day, transformed, orphansTransferred);
        }

        Dates transformed(LocalDate day) {
            return new Dates(opened, closed, day, orphansTransferred);
        }

        Dates orphansTransferred(LocalDate day) {
            return new Dates(opened, closed, transformed, day);
        }
    }

    /** The roster row as known on the day it is sent. */
    Row row(LocalDate sent) {
        boolean transferred = !dates.orphansTransferred().isAfter(sent);
        return SampleTable.INSTITUTIONS.row(
                name,
                creditCode,
                type,
                place.codeOn(sent),
                tier,
                protectionSection,
                regional,
                functions,
                dates.opened(),
                known(dates.closed(), sent),
                known(dates.transformed(), sent),
                beds,
                transferred ? 0 : orphans,
                known(dates.orphansTransferred(), sent));
    }

    private static Object known(LocalDate day, LocalDate sent) {
        return day.isAfter(sent) ? "" : day;
    }
}

package org.tonghu.etl.sample;

import java.time.LocalDate;

/** The earlier and the later of two days. */
final class Days {
    private Days() {}

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}

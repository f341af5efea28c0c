package org.tonghu.etl.check;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** The day of a date or of a date-time. */
final class Days {
    private Days() {}

    static LocalDate of(Object value) {
        return switch (value) {
            case LocalDate day -> day;
            case LocalDateTime time -> time.toLocalDate();
            default -> throw new IllegalArgumentException("Cannot read a day: " + value + ", expected a date");
        };
    }
}

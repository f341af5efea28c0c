package org.tonghu.etl.conform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Dates and date-times as offices write them; scanned by hand, because every row has some and patterns are slow. */
final class Dates {
    private final String text;
    private int at;
    private boolean fits = true;

    private Dates(String text) {
        this.text = text;
    }

    /** A date with or without a time, which is 00:00 when it is left out; empty for anything else. */
    static Optional<LocalDateTime> parse(String text) {
        try {
            Dates scan = new Dates(text);
            LocalDate day = scan.day();
            LocalTime time = scan.isAtEnd() ? LocalTime.MIDNIGHT : scan.time();
            return scan.fits && scan.isAtEnd() ? Optional.of(day.atTime(time)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 2020-1-2, 2020/1/2, 2020.1.2, 2020年1月2日 or 20200102. */
    private LocalDate day() {
        int year = number(4, 4);
        return switch (next()) {
            case '-' -> day(year, "-", "-", "");
            case '/' -> day(year, "/", "/", "");
            case '.' -> day(year, ".", ".", "");
            case '年' -> day(year, "年", "月", "日");
            default -> LocalDate.of(year, number(2, 2), number(2, 2));
        };
    }

    private LocalDate day(int year, String first, String second, String third) {
        take(first);
        int month = number(1, 2);
        take(second);
        int day = number(1, 2);
        take(third);
        return LocalDate.of(year, month, day);
    }

    /** Behind a T or spaces 08:30 or 08:30:15. */
    private LocalTime time() {
        if (next() == 'T') {
            at++;
        } else {
            take(" ");
            while (next() == ' ') {
                at++;
            }
        }
        int hour = number(2, 2);
        take(":");
        int minute = number(2, 2);
        if (isAtEnd()) {
            return LocalTime.of(hour, minute);
        }
        take(":");
        return LocalTime.of(hour, minute, number(2, 2));
    }

    private int number(int least, int most) {
        int start = at;
        int number = 0;
        while (at - start < most && next() >= '0' && next() <= '9') {
            number = 10 * number + next() - '0';
            at++;
        }
        fits &= at - start >= least;
        return number;
    }

    private void take(String expected) {
        fits &= text.startsWith(expected, at);
        at += expected.length();
    }

    /** The next character; NUL behind the last. */
    private char next() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean isAtEnd() {
        return at >= text.length();
    }
}

package org.tonghu.etl.conform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and date-times as offices write them. */
final class Dates {
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:(?<sep>[-/.])(\\d{1,2})\\k<sep>(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日|(\\d{2})(\\d{2}))");
    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(?<day>[^ T]+?)(?:(?: +|T)(\\d{2}):(\\d{2})(?::(\\d{2}))?)?");

    private Dates() {}

    /** A date with or without a time, which is 00:00 when it is left out; empty for anything else. */
    static Optional<LocalDateTime> parse(String text) {
        Matcher m = DAY_AND_TIME.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(m.group("day"));
        return day.matches() ? join(day, m) : Optional.empty();
    }

    private static Optional<LocalDateTime> join(Matcher day, Matcher time) {
        try {
            LocalDate date = LocalDate.of(number(day, 1), number(day, 3, 5, 7), number(day, 4, 6, 8));
            return Optional.of(date.atTime(LocalTime.of(number(time, 2), number(time, 3), number(time, 4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first of the groups that took part; 0 when none did. */
    private static int number(Matcher matcher, int... groups) {
        for (int group : groups) {
            String digits = matcher.group(group);
            if (digits != null) {
                return Integer.parseInt(digits);
            }
        }
        return 0;
    }
}

package org.tonghu.warehouse.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.tonghu.warehouse.division.DivisionLevel;

/**
 * A dated target of an indicator, as a rate.
 *
 * @param levels the levels of units that it holds for
 * @param kind whether it must be reached once, by {@code to}, or anew in each calendar year
 * @param from the day from which on the way to it is counted, where it is reached once
 * @param start the rate from which the way begins; where less is better it lies above {@code value}
 * @param to the day by which it must be reached, where it is reached once
 * @param value the rate that must be reached, or must not be exceeded where less is better
 * @param basis whether a source fixes it or we assume it; assumed ones are marked 假定 on every screen
 * @param source where it comes from
 */
public record Target(
        List<DivisionLevel> levels,
        Kind kind,
        LocalDate from,
        BigDecimal start,
        LocalDate to,
        BigDecimal value,
        Basis basis,
        Text source) {
    /** When a target must be reached. */
    public enum Kind {
        /** Once, by {@code to}. */
        DATED,
        /** Anew in each calendar year, on an even way from January. */
        YEARLY,
        /** Anew at the end of each calendar year, and not on an even way: before, nothing is asked. */
        YEAR_END
    }

    /** What a target rests on. */
    public enum Basis {
        OFFICIAL,
        ASSUMED
    }

    public Target {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("Cannot make a target without levels, expected one or more");
        }
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Cannot make a target from " + from + ", expected a day before " + to);
        }
        if (start.signum() < 0 || value.signum() < 0) {
            throw new IllegalArgumentException(
                    "Cannot make a target from " + start + " to " + value + ", expected rates of 0 or more");
        }
    }

    /** The day by which it must be reached, as seen from a month: the last of its year where each year has one. */
    public LocalDate deadline(YearMonth month) {
        return switch (kind) {
            case DATED -> to;
            case YEARLY, YEAR_END -> LocalDate.of(month.getYear(), Month.DECEMBER, 31);
        };
    }

    /** The day from which on the way to it is counted, as seen from a month: the last before its year where each has one. */
    public LocalDate beginning(YearMonth month) {
        return switch (kind) {
            case DATED -> from;
            case YEARLY, YEAR_END ->
                LocalDate.of(month.getYear(), Month.JANUARY, 1).minusDays(1);
        };
    }
}

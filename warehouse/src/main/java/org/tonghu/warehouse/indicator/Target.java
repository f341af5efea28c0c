package org.tonghu.warehouse.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tonghu.warehouse.division.DivisionLevel;

/**
 * A dated target of an indicator, as a rate.
 *
 * @param levels the levels of units that it holds for
 * @param kind whether it is reached once, by {@code to}, or anew in each calendar year
 * @param from the day from which on the way to it is counted
 * @param start the rate at that day
 * @param to the day by which it must be reached
 * @param value the rate that must be reached
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
    private static final int SCALE = 6;

    /** How often a target must be reached. */
    public enum Kind {
        DATED,
        YEARLY
    }

    /** What a target rests on. */
    public enum Basis {
        OFFICIAL,
        ASSUMED
    }

    /**
     * The pace 序时进度: the rate that should be reached by the end of a month. It grows by days from the start to the target,
     * and stays there; a yearly one begins anew each January.
     */
    public BigDecimal dueBy(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        LocalDate begin = kind == Kind.YEARLY ? day.withDayOfYear(1).minusDays(1) : from;
        LocalDate end = kind == Kind.YEARLY ? LocalDate.of(day.getYear(), 12, 31) : to;
        if (!day.isBefore(end)) {
            return value;
        }
        if (!day.isAfter(begin)) {
            return start;
        }
        BigDecimal passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(begin, day));
        BigDecimal whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(begin, end));
        return start.add(value.subtract(start).multiply(passed).divide(whole, SCALE, RoundingMode.HALF_UP));
    }
}

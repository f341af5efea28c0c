package org.tonghu.warehouse.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;

/**
 * Numerator and denominator of an indicator for a division and a month; 0/0 where nothing counts.
 *
 * @param month the first day of the month
 */
public record Figure(
        String indicator,
        String level,
        String code,
        String name,
        LocalDate month,
        BigDecimal numerator,
        BigDecimal denominator) {
    /** Decimals of a printed rate. */
    public static final int RATE_SCALE = 6;

    public DivisionKey unit() {
        return new DivisionKey(DivisionLevel.parse(level), code);
    }

    public YearMonth yearMonth() {
        return YearMonth.from(month);
    }

    /** The quotient, rounded half up to six decimals; empty where the denominator is 0. */
    public Optional<BigDecimal> rate() {
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator.divide(denominator, RATE_SCALE, RoundingMode.HALF_UP));
    }
}

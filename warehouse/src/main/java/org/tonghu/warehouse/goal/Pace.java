package org.tonghu.warehouse.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tonghu.warehouse.indicator.Target;

/**
 * The pace 序时进度: what a target asks for by the end of a month. It grows by days from the start to the target, and stays
 * there; a yearly one begins anew each January; one for the year's end asks for nothing before.
 *
 * @param due the rate that should be reached by now, to six decimals; empty where the target has no pace and its day has not
 *     come
 * @param isFinal whether the target's day has come: a goal is then reached or not
 */
public record Pace(Optional<BigDecimal> due, boolean isFinal) {
    private static final int SCALE = 6;

    /** What a target asks for by the end of a month. */
    public static Pace of(Target target, YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        if (!day.isBefore(target.deadline(month))) {
            return new Pace(Optional.of(target.value()), true);
        }
        return new Pace(
                switch (target.kind()) {
                    case DATED, YEARLY -> Optional.of(onTheWay(target, month));
                    case YEAR_END -> Optional.empty();
                },
                false);
    }

    private static BigDecimal onTheWay(Target target, YearMonth month) {
        LocalDate begin = target.beginning(month);
        LocalDate day = month.atEndOfMonth();
        if (!day.isAfter(begin)) {
            return target.start();
        }
        BigDecimal passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(begin, day));
        BigDecimal whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(begin, target.deadline(month)));
        BigDecimal way = target.value().subtract(target.start());
        return target.start().add(way.multiply(passed).divide(whole, SCALE, RoundingMode.HALF_UP));
    }

    /** Whether a share that should grow is still asked to be 0: then nothing is judged yet. */
    boolean asksForNothing() {
        return !isFinal && due.filter(rate -> rate.signum() == 0).isPresent();
    }
}

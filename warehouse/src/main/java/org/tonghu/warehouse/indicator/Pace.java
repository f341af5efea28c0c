package org.tonghu.warehouse.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.tonghu.warehouse.division.DivisionLevel;

/** The pace 序时进度: what should be reached by now on the way to a target. */
public final class Pace {
    private Pace() {}

    /** The rate that a unit of a level should have reached by the end of a month; empty without a target. */
    public static Optional<BigDecimal> due(Indicator indicator, DivisionLevel level, YearMonth month) {
        return indicator.target(level).map(target -> target.dueBy(month));
    }
}

package org.tonghu.dashboard.assessment;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.warehouse.division.DivisionLevel;

/**
 * The years that can be scored for units of a level: they have a rubric, and the edition holds their December.
 *
 * @param ends their Decembers, oldest first
 */
record ScoredYears(List<YearMonth> ends) {

    static ScoredYears of(DivisionLevel level, PageState state) {
        return new ScoredYears(state.view().rubrics().years(level).stream()
                .map(year -> YearMonth.of(year, Month.DECEMBER))
                .filter(state.manifest().months()::contains)
                .toList());
    }

    /** The December of a month's year, or else the last one before; the first of all where there is none before. */
    Optional<YearMonth> shown(YearMonth month) {
        return ends.reversed().stream()
                .filter(end -> end.getYear() <= month.getYear())
                .findFirst()
                .or(() -> ends.stream().findFirst());
    }
}

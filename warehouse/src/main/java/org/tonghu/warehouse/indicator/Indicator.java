package org.tonghu.warehouse.indicator;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonghu.warehouse.division.DivisionLevel;

/**
 * An indicator 指标: a numerator and a denominator over one fact, with dated targets.
 *
 * @param meaning what it says
 * @param caveat what it does not say
 * @param clause the words of the source that it follows from
 * @param fact the fact whose columns it sums
 * @param numerator a column of the fact
 * @param denominator a column of the fact
 * @param level the lowest level that has rows: it is attributed to this one
 * @param overMonths how it adds over the months of a year
 * @param unit what is counted, in words, e.g. 村
 * @param minimumDenominator the smallest denominator that may be shown when it is about children
 * @param aboutChildren whether small cells must be suppressed
 * @param examples worked examples, run as tests: source rows in, figures out
 */
public record Indicator(
        String id,
        Text title,
        Text meaning,
        Text caveat,
        String clause,
        String fact,
        String numerator,
        String denominator,
        DivisionLevel level,
        OverMonths overMonths,
        Direction direction,
        Text unit,
        int minimumDenominator,
        boolean aboutChildren,
        List<Target> targets,
        List<Example> examples) {

    /** How an indicator adds over months. */
    public enum OverMonths {
        /** The last month says it: a state, or a count since the year began. */
        LAST,
        /** Months are summed. */
        SUM
    }

    /** Which way is better. */
    public enum Direction {
        UP,
        /** Less is better: a target is a ceiling. */
        DOWN,
        /** Neither: it is shown, and has no light, gap or rank. */
        NONE
    }

    /**
     * A worked example.
     *
     * @param given rows by dataset, with the contract's column names; a column that is left out is empty, persons are labels
     */
    public record Example(
            String name,
            Map<String, List<Map<String, String>>> given,
            YearMonth month,
            DivisionLevel level,
            String code,
            Expected expect) {}

    /** The figures that an example must end in. */
    public record Expected(String numerator, String denominator) {}

    /** The target that holds for units of a level. */
    public Optional<Target> target(DivisionLevel unitLevel) {
        return targets.stream().filter(t -> t.levels().contains(unitLevel)).findFirst();
    }
}

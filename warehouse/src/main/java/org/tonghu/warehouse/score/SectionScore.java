package org.tonghu.warehouse.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Predicate;

/** One section of a score sheet. */
public record SectionScore(Rubric.Section section, List<ItemScore> items) {

    public boolean isSettled() {
        return items.stream().allMatch(ItemScore::isSettled);
    }

    /** Points of the items so far. */
    public BigDecimal got() {
        return items.stream().flatMap(i -> i.points().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The weight of the items that apply and have points. */
    public BigDecimal settledWeight() {
        return weight(i -> i.points().isPresent());
    }

    /**
     * The section's points: what its items got, of what applies, times the section's weight, rounded once; while an item
     * waits, what they got so far.
     */
    public BigDecimal points() {
        BigDecimal applicable = weight(i -> i.status() != Status.NOT_APPLICABLE);
        if (!isSettled() || applicable.signum() == 0) {
            return got();
        }
        return ScoringMethod.rounded(got().multiply(section.weight()).divide(applicable, MathContext.DECIMAL64));
    }

    private BigDecimal weight(Predicate<ItemScore> which) {
        return items.stream().filter(which).map(i -> i.item().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

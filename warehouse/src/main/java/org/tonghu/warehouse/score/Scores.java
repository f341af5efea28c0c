package org.tonghu.warehouse.score;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.score.Rubric.Item;
import org.tonghu.warehouse.score.Rubric.Who;
import org.tonghu.warehouse.score.Rubric.Zero;

/** Fills score sheets by computation. What nothing measures is left to assessors, or said to lack data. */
public final class Scores {
    private final Rubric rubric;
    private final Measures measures;

    public Scores(Rubric rubric, Measures measures) {
        this.rubric = rubric;
        this.measures = measures;
    }

    /** The sheet of one unit at the end of the rubric's year. */
    public ScoreSheet sheet(DivisionKey unit, String name) {
        return new ScoreSheet(
                unit,
                name,
                rubric.year(),
                rubric.sections().stream()
                        .map(s -> new SectionScore(
                                s, s.items().stream().map(i -> score(i, unit)).toList()))
                        .toList());
    }

    private ItemScore score(Item item, DivisionKey unit) {
        String indicator = item.indicator();
        if (indicator.isEmpty() || item.who() == Who.ASSESSOR) {
            return ItemScore.without(item, item.who() == Who.AUTO ? Status.NO_DATA : Status.MANUAL);
        }
        Optional<Counts> counts = measures.at(indicator, unit, yearEnd());
        if (counts.isEmpty()) {
            return ItemScore.without(item, Status.NO_DATA);
        }
        if (counts.get().isNothing()) {
            return item.zero() == Zero.NOT_APPLICABLE
                    ? ItemScore.without(item, Status.NOT_APPLICABLE)
                    : ItemScore.notDelivered(item);
        }
        return isDoneInstead(item, unit)
                ? ItemScore.scored(item, BigDecimal.ONE, ScoringMethod.rounded(item.weight()))
                : byMethod(item, unit, counts.get());
    }

    private boolean isDoneInstead(Item item, DivisionKey unit) {
        String instead = item.instead();
        return !instead.isEmpty()
                && measures.at(instead, unit, yearEnd())
                        .filter(c -> !c.isNothing() && c.rate().compareTo(BigDecimal.ONE) >= 0)
                        .isPresent();
    }

    private ItemScore byMethod(Item item, DivisionKey unit, Counts counts) {
        BigDecimal weight = item.weight();
        return switch (item.method()) {
            case ScoringMethod.Prop prop -> scored(item, counts, prop.points(weight, counts));
            case ScoringMethod.Bin bin -> scored(item, counts, bin.points(weight, counts));
            case ScoringMethod.Tier tier -> byTier(item, tier, counts);
            case ScoringMethod.ByDate date -> scored(item, counts, byDate(item, date, unit, counts));
            case ScoringMethod.MeanOfCounties mean -> scored(item, counts, mean.points(weight, counties(item, unit)));
            case ScoringMethod.Delta delta -> byDelta(item, delta, unit, counts);
            case ScoringMethod.Deduct deduct -> scored(item, counts, deduct.points(weight, counts.numerator()));
            case ScoringMethod.Checklist list -> ItemScore.without(item, Status.MANUAL);
        };
    }

    private static ItemScore scored(Item item, Counts counts, BigDecimal points) {
        return ItemScore.scored(item, counts.rate(), points);
    }

    /** Where an assessor may still find evidence for some points, no points are given by computation alone. */
    private static ItemScore byTier(Item item, ScoringMethod.Tier tier, Counts counts) {
        BigDecimal points = tier.points(counts.rate());
        return points.signum() == 0 && !item.instead().isEmpty()
                ? ItemScore.without(item, Status.MANUAL)
                : scored(item, counts, points);
    }

    private BigDecimal byDate(Item item, ScoringMethod.ByDate date, DivisionKey unit, Counts atYearEnd) {
        Counts byDeadline = measures.at(item.indicator(), unit, YearMonth.parse(date.deadline()))
                .orElse(Counts.of(0, 0));
        return date.points(item.weight(), byDeadline, atYearEnd);
    }

    private List<Counts> counties(Item item, DivisionKey prefecture) {
        return measures.counties(prefecture, yearEnd()).stream()
                .flatMap(county -> measures.at(item.indicator(), county, yearEnd()).stream())
                .toList();
    }

    /** Without a base a year before, improvement does not apply. */
    private ItemScore byDelta(Item item, ScoringMethod.Delta delta, DivisionKey unit, Counts counts) {
        return measures.at(item.indicator(), unit, yearEnd().minusYears(1))
                .filter(before -> !before.isNothing())
                .map(before -> counts.rate().subtract(before.rate()))
                .map(change -> ItemScore.scored(item, change, delta.points(item.weight(), change)))
                .orElseGet(() -> ItemScore.without(item, Status.NOT_APPLICABLE));
    }

    private YearMonth yearEnd() {
        return YearMonth.of(rubric.year(), 12);
    }
}

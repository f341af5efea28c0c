package org.tonghu.warehouse.publication;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.score.ItemScore;
import org.tonghu.warehouse.score.Rubric;
import org.tonghu.warehouse.score.ScoreSheet;
import org.tonghu.warehouse.score.ScoringMethod;
import org.tonghu.warehouse.suppression.Decision.Status;

/**
 * Holds back the items of score sheets that rest on a figure that is held back: measure and points would tell it. The sheet then
 * counts without them, as it does without items that wait, so that no total tells them either.
 */
final class ScoreProtection {
    private record Cell(String indicator, DivisionKey unit, YearMonth month) {}

    private final Divisions divisions;
    private final Set<Cell> heldBack;

    /** @param decided what was decided of the indicators about children */
    ScoreProtection(Divisions divisions, List<DecidedFigure> decided) {
        this.divisions = divisions;
        this.heldBack = decided.stream()
                .map(DecidedFigure::decision)
                .filter(decision -> decision.status() != Status.SHOWN)
                .map(decision -> new Cell(
                        decision.indicator(),
                        decision.key().unit(),
                        decision.key().month()))
                .collect(Collectors.toSet());
    }

    /** The items of a sheet as they may be shown. */
    List<ItemScore> shown(ScoreSheet sheet) {
        return sheet.items().stream()
                .map(item -> isHeldBack(item.item(), sheet) ? item.heldBack() : item)
                .toList();
    }

    /** Sums of months and the last month alike: where one of the two is held back, the item is. */
    private boolean isHeldBack(Rubric.Item item, ScoreSheet sheet) {
        return Stream.of(item.indicator(), item.instead())
                .filter(indicator -> !indicator.isEmpty())
                .anyMatch(indicator -> cells(item, indicator, sheet).anyMatch(heldBack::contains));
    }

    private Stream<Cell> cells(Rubric.Item item, String indicator, ScoreSheet sheet) {
        YearMonth yearEnd = YearMonth.of(sheet.year(), 12);
        Stream<YearMonth> months = switch (item.method()) {
            case ScoringMethod.Delta delta -> Stream.of(yearEnd, yearEnd.minusYears(1));
            case ScoringMethod.ByDate date -> Stream.of(yearEnd, YearMonth.parse(date.deadline()));
            case ScoringMethod.Prop p -> Stream.of(yearEnd);
            case ScoringMethod.Tier t -> Stream.of(yearEnd);
            case ScoringMethod.Bin b -> Stream.of(yearEnd);
            case ScoringMethod.Deduct d -> Stream.of(yearEnd);
            case ScoringMethod.Checklist c -> Stream.of(yearEnd);
            case ScoringMethod.MeanOfCounties m -> Stream.of(yearEnd);
        };
        return months.flatMap(month -> units(item, sheet.unit(), month).map(unit -> new Cell(indicator, unit, month)));
    }

    /** The unit as the month's list has it, with its counties where their points are averaged. */
    private Stream<DivisionKey> units(Rubric.Item item, DivisionKey unit, YearMonth month) {
        Stream<DivisionKey> itself = divisions.on(month).place(unit).stream();
        return item.method() instanceof ScoringMethod.MeanOfCounties
                ? Stream.concat(
                        itself, divisions.on(month).children(unit).stream().map(Division::key))
                : itself;
    }
}

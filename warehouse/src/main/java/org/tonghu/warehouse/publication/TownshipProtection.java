package org.tonghu.warehouse.publication;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.figure.Figure;
import org.tonghu.warehouse.suppression.Count;
import org.tonghu.warehouse.suppression.Counted;
import org.tonghu.warehouse.suppression.County;
import org.tonghu.warehouse.suppression.Decision;
import org.tonghu.warehouse.suppression.Decision.Status;
import org.tonghu.warehouse.suppression.SumKey.Span;
import org.tonghu.warehouse.suppression.Townships;

/** Decides which bands of townships are shown under what was decided of their counties. */
final class TownshipProtection {
    private record At(String indicator, DivisionKey unit, YearMonth month) {}

    private final List<Counted> counted;
    private final Divisions divisions;
    private final Map<At, DecidedFigure> counties = new HashMap<>();
    private final Map<At, Count> exact = new HashMap<>();

    /** @param decided what was decided of counties */
    TownshipProtection(List<Counted> counted, Divisions divisions, List<DecidedFigure> decided) {
        this.counted = counted;
        this.divisions = divisions;
        decided.stream()
                .filter(figure -> figure.level() == DivisionLevel.COUNTY
                        && figure.decision().key().span() == Span.MONTH)
                .forEach(figure -> counties.put(at(figure.decision()), figure));
    }

    private static At at(Decision decision) {
        return new At(
                decision.indicator(), decision.key().unit(), decision.key().month());
    }

    /** @param figures those of townships; what is missing counts nothing */
    List<DecidedFigure> decide(List<Figure> figures) {
        TreeSet<YearMonth> months = new TreeSet<>();
        for (Figure figure : figures) {
            months.add(figure.yearMonth());
            exact.put(
                    new At(figure.indicator(), figure.unit(), figure.yearMonth()),
                    Count.of(figure.numerator(), figure.denominator()));
        }
        List<County> all = months.stream()
                .flatMap(month ->
                        divisions.on(month).units(DivisionLevel.COUNTY).stream().map(county -> county(county, month)))
                .toList();
        return all.parallelStream()
                .filter(county -> !isToldByItsCounty(county))
                .flatMap(county -> Townships.protect(counted, county).stream())
                .map(decision -> new DecidedFigure(decision, count(exact, at(decision))))
                .toList();
    }

    /** Where the county shows that nothing counts in it, its townships have no rows either. */
    private static boolean isToldByItsCounty(County county) {
        return county.isShown() && county.counts().stream().allMatch(Count.NONE::equals);
    }

    private County county(Division county, YearMonth month) {
        DivisionList list = divisions.on(month);
        SortedMap<DivisionKey, List<Count>> townships = new TreeMap<>();
        list.children(county.key()).stream()
                .filter(Division::inScope)
                .forEach(township -> townships.put(township.key(), counts(township.key(), month)));
        List<DecidedFigure> own = counted.stream()
                .map(id -> Objects.requireNonNull(
                        counties.get(new At(id.id(), county.key(), month)), "county " + county.key() + " undecided"))
                .toList();
        boolean shown = own.stream().allMatch(figure -> figure.decision().status() == Status.SHOWN);
        return new County(
                county.key(),
                month,
                shown,
                own.stream().map(DecidedFigure::count).toList(),
                townships);
    }

    private List<Count> counts(DivisionKey unit, YearMonth month) {
        return counted.stream()
                .map(id -> count(exact, new At(id.id(), unit, month)))
                .toList();
    }

    private static Count count(Map<At, Count> counts, At at) {
        return counts.getOrDefault(at, Count.NONE);
    }
}

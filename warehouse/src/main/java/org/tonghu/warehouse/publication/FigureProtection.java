package org.tonghu.warehouse.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.figure.Figure;
import org.tonghu.warehouse.figure.Figures;
import org.tonghu.warehouse.indicator.Indicator.OverMonths;
import org.tonghu.warehouse.protection.ProtectedFigure;
import org.tonghu.warehouse.suppression.Audit;
import org.tonghu.warehouse.suppression.Breach;
import org.tonghu.warehouse.suppression.Counted;
import org.tonghu.warehouse.suppression.Decision;
import org.tonghu.warehouse.suppression.ProtectedTable;
import org.tonghu.warehouse.suppression.Protector;
import org.tonghu.warehouse.suppression.PublishedTable;
import org.tonghu.warehouse.suppression.Sum;
import org.tonghu.warehouse.suppression.SumKey;
import org.tonghu.warehouse.suppression.YearTable;

/**
 * Decides what may be shown of the figures about children of one exact edition: of those with the same denominators together,
 * and then looks at it as somebody from outside would.
 */
final class FigureProtection {
    private static final List<DivisionLevel> TIED =
            List.of(DivisionLevel.PROVINCE, DivisionLevel.PREFECTURE, DivisionLevel.COUNTY);

    private final Figures figures;
    private final Divisions divisions;

    FigureProtection(Figures figures, Divisions divisions) {
        this.figures = figures;
        this.divisions = divisions;
    }

    /** A decision for each figure of some ids that is shown or could be; throws when what is shown would give one away. */
    List<DecidedFigure> decide(List<ProtectedFigure> all) {
        Map<String, List<ProtectedFigure>> together = all.stream()
                .collect(Collectors.groupingBy(ProtectedFigure::denominators, TreeMap::new, Collectors.toList()));
        List<DecidedFigure> decided = new ArrayList<>();
        together.values().forEach(group -> decided.addAll(decideTogether(group)));
        return decided;
    }

    private List<DecidedFigure> decideTogether(List<ProtectedFigure> group) {
        List<Counted> counted = group.stream()
                .map(figure -> new Counted(figure.id(), figure.minimum()))
                .toList();
        List<DecidedFigure> decided = new ArrayList<>();
        tables(group, counted).forEach(table -> decided.addAll(decide(table)));
        decided.addAll(new TownshipProtection(counted, divisions, decided)
                .decide(figures.of(ids(group), List.of(DivisionLevel.TOWNSHIP))));
        return decided;
    }

    private static List<String> ids(List<ProtectedFigure> group) {
        return group.stream().map(ProtectedFigure::id).toList();
    }

    /** Sums over the months of a year tie them together; else a month stands by itself. */
    private List<ProtectedTable> tables(List<ProtectedFigure> group, List<Counted> counted) {
        boolean addsUp = group.stream().anyMatch(figure -> figure.overMonths() == OverMonths.SUM);
        Function<Figure, String> table = figure -> addsUp
                ? Integer.toString(figure.yearMonth().getYear())
                : figure.month().toString();
        Collection<List<Figure>> tables = figures.of(ids(group), TIED).stream()
                .collect(Collectors.groupingBy(table, TreeMap::new, Collectors.toList()))
                .values();
        return tables.stream()
                .map(of -> addsUp
                        ? YearTable.ofYear(counted, divisions::on, of)
                        : YearTable.ofMonths(counted, divisions::on, of))
                .toList();
    }

    private static List<DecidedFigure> decide(ProtectedTable table) {
        List<Decision> decisions = Protector.protect(table);
        List<Breach> breaches = Audit.breaches(PublishedTable.of(table, decisions));
        if (!breaches.isEmpty()) {
            throw new DisclosureException(breaches);
        }
        Map<SumKey, Sum> sums = table.sums().stream().collect(Collectors.toMap(Sum::key, sum -> sum));
        List<String> ids = table.counted().stream().map(Counted::id).toList();
        return decisions.stream()
                .map(decision -> new DecidedFigure(
                        decision,
                        table.count(
                                Objects.requireNonNull(sums.get(decision.key())), ids.indexOf(decision.indicator()))))
                .toList();
    }
}

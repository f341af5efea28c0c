package org.tonghu.warehouse.suppression;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.figure.Figure;
import org.tonghu.warehouse.suppression.SumKey.Span;

/** Makes the table that is protected together out of exact figures of provinces, prefectures and counties. */
public final class YearTable {
    /** The reading of a unit that is what it counts beyond its children; nobody is shown it. */
    static final String OWN = "own";

    private record At(String indicator, DivisionKey unit, YearMonth month) {}

    private record Place(DivisionKey unit, String reading, YearMonth month) {}

    private final List<Counted> counted;
    private final Function<YearMonth, DivisionList> lists;
    private final Map<At, Count> figures = new HashMap<>();
    private final TreeSet<YearMonth> months = new TreeSet<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Map<Place, Set<Integer>> leavesOf = new LinkedHashMap<>();

    private YearTable(List<Counted> counted, Function<YearMonth, DivisionList> lists, Collection<Figure> figures) {
        this.counted = counted;
        this.lists = lists;
        for (Figure figure : figures) {
            At at = new At(figure.indicator(), figure.unit(), figure.yearMonth());
            this.figures.put(at, Count.of(figure.numerator(), figure.denominator()));
            months.add(figure.yearMonth());
        }
        months.forEach(this::addMonth);
    }

    /**
     * The table of one month, or of several whose sums nobody is shown.
     *
     * @param lists the list in force at a month's end
     * @param figures of the indicators; what is missing counts nothing
     */
    public static ProtectedTable ofMonths(
            List<Counted> counted, Function<YearMonth, DivisionList> lists, Collection<Figure> figures) {
        return new YearTable(counted, lists, figures).table();
    }

    /** The table of the months of a calendar year, with the years to date of those before which none is missing. */
    public static ProtectedTable ofYear(
            List<Counted> counted, Function<YearMonth, DivisionList> lists, Collection<Figure> figures) {
        YearTable year = new YearTable(counted, lists, figures);
        year.months.forEach(year::addYearToDate);
        return year.table();
    }

    private ProtectedTable table() {
        return new ProtectedTable(counted, leaves, sums);
    }

    private void addMonth(YearMonth month) {
        DivisionList list = lists.apply(month);
        Set<String> taken = new HashSet<>();
        for (Division county : list.units(DivisionLevel.COUNTY)) {
            String line = line(county.key());
            int leaf = addLeaf(taken.add(line) ? line : county.code(), month, counts(county.key(), month));
            addSum(new SumKey(county.key(), month, Span.MONTH), Set.of(leaf));
        }
        for (DivisionLevel level : List.of(DivisionLevel.PREFECTURE, DivisionLevel.PROVINCE)) {
            list.units(level).forEach(unit -> addParent(list, unit.key(), month));
        }
    }

    /** What the place is called at the end of the year. */
    private String line(DivisionKey county) {
        return lists.apply(months.getLast()).place(county).orElse(county).code();
    }

    private int addLeaf(String line, YearMonth month, List<Count> counts) {
        leaves.add(new Leaf(line, month, counts));
        return leaves.size() - 1;
    }

    private void addSum(SumKey key, Set<Integer> parts) {
        if (key.span() == Span.MONTH) {
            leavesOf.put(new Place(key.unit(), key.reading(), key.month()), parts);
        }
        sums.add(new Sum(key, !key.reading().equals(OWN), List.copyOf(parts)));
    }

    private void addParent(DivisionList list, DivisionKey unit, YearMonth month) {
        Set<Integer> parts = list.children(unit).stream()
                .map(child -> leavesOf.getOrDefault(new Place(child.key(), "", month), Set.of()))
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Count> own = IntStream.range(0, counted.size())
                .mapToObj(i -> beyond(counts(unit, month).get(i), parts, i))
                .toList();
        if (own.stream().anyMatch(count -> count.denominator() > 0)) {
            int leaf = addLeaf(OWN + unit.code(), month, own);
            addSum(new SumKey(unit, month, Span.MONTH, OWN), Set.of(leaf));
            parts.add(leaf);
        }
        addSum(new SumKey(unit, month, Span.MONTH), parts);
    }

    private Count beyond(Count whole, Set<Integer> parts, int indicator) {
        return whole.minus(parts.stream()
                .map(leaf -> leaves.get(leaf).counts().get(indicator))
                .reduce(Count.NONE, Count::plus));
    }

    private List<Count> counts(DivisionKey unit, YearMonth month) {
        return counted.stream()
                .map(indicator -> figures.getOrDefault(new At(indicator.id(), unit, month), Count.NONE))
                .toList();
    }

    private void addYearToDate(YearMonth last) {
        List<YearMonth> until = IntStream.rangeClosed(1, last.getMonthValue())
                .mapToObj(last::withMonth)
                .toList();
        if (months.containsAll(until)) {
            leavesOf.keySet().stream()
                    .filter(place -> place.month().equals(last))
                    .forEach(place -> addYearToDate(place, until));
        }
    }

    /** Left out where the unit had no counterpart in some month: a part would be passed off as the whole. */
    private void addYearToDate(Place place, List<YearMonth> until) {
        Set<Integer> parts = new TreeSet<>();
        for (YearMonth month : until) {
            Optional<Place> there = lists.apply(month)
                    .place(place.unit())
                    .map(unit -> new Place(unit, place.reading(), month))
                    .filter(leavesOf::containsKey);
            if (there.isEmpty() && place.reading().isEmpty()) {
                return;
            }
            there.ifPresent(known -> parts.addAll(leavesOf.getOrDefault(known, Set.of())));
        }
        addSum(new SumKey(place.unit(), until.getLast(), Span.YEAR_TO_DATE, place.reading()), parts);
    }
}

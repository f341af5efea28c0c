package org.tonghu.warehouse.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.figure.Figure;

/**
 * Which units of one indicator about children and one month are held back.
 *
 * <p>Primary: the denominator is below the threshold, or 1 to 4 stand in the numerator or in what it lacks of the
 * denominator. Complementary: what is held back among the units under one parent must be two units at least and reach the
 * threshold together, else the parent less the others gives it away. What lies under a unit held back is held back too,
 * else its sum gives it away. Villages are never shown.
 */
public final class Suppression {
    private static final BigDecimal SMALLEST_SHOWN = BigDecimal.valueOf(5);

    private final DivisionList list;
    private final BigDecimal threshold;
    private final Set<DivisionKey> hidden = new HashSet<>();

    private Suppression(DivisionList list, int threshold) {
        this.list = list;
        this.threshold = BigDecimal.valueOf(threshold);
    }

    /**
     * The units held back.
     *
     * @param figures all units in scope of every level from the prefecture down to the one that is shown
     * @param threshold the smallest denominator that may be shown
     */
    public static Set<DivisionKey> hidden(DivisionList list, Collection<Figure> figures, int threshold) {
        Suppression suppression = new Suppression(list, threshold);
        Map<DivisionKey, List<Figure>> byParent =
                figures.stream().collect(Collectors.groupingBy(suppression::parent, TreeMap::new, Collectors.toList()));
        byParent.forEach(suppression::hideAmong);
        return suppression.hidden;
    }

    private DivisionKey parent(Figure figure) {
        return list.division(figure.unit()).parent().orElse(figure.unit());
    }

    /** Parents come highest first, so that what is hidden above is known. */
    private void hideAmong(DivisionKey parent, List<Figure> siblings) {
        boolean all = hidden.contains(parent)
                || siblings.stream().anyMatch(f -> f.unit().level() == DivisionLevel.VILLAGE);
        List<Figure> shown = new ArrayList<>(siblings);
        List<Figure> held =
                new ArrayList<>(siblings.stream().filter(f -> all || isSmall(f)).toList());
        shown.removeAll(held);
        shown.sort(Comparator.comparing(Figure::denominator).thenComparing(Figure::code));
        while (!all && !held.isEmpty() && !shown.isEmpty() && givesAway(held)) {
            held.add(shown.removeFirst());
        }
        held.forEach(f -> hidden.add(f.unit()));
    }

    private boolean isSmall(Figure figure) {
        BigDecimal lacking = figure.denominator().subtract(figure.numerator());
        return isBetweenZeroAnd(threshold, figure.denominator())
                || isBetweenZeroAnd(SMALLEST_SHOWN, figure.numerator())
                || isBetweenZeroAnd(SMALLEST_SHOWN, lacking);
    }

    /** Units without any child tell nothing and protect nobody. */
    private boolean givesAway(List<Figure> held) {
        List<BigDecimal> denominators = held.stream()
                .map(Figure::denominator)
                .filter(d -> d.signum() > 0)
                .toList();
        BigDecimal together = denominators.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return denominators.size() == 1 || together.compareTo(threshold) < 0;
    }

    private static boolean isBetweenZeroAnd(BigDecimal end, BigDecimal count) {
        return count.signum() > 0 && count.compareTo(end) < 0;
    }
}

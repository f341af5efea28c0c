package org.tonghu.warehouse.suppression;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tonghu.warehouse.division.DivisionKey;

/**
 * A county of a month and its townships, of which bands alone are shown.
 *
 * @param isShown whether its own counts are
 * @param counts its own, in the order of the indicators
 * @param townships theirs, 0/0 where nothing counts
 */
public record County(
        DivisionKey unit,
        YearMonth month,
        boolean isShown,
        List<Count> counts,
        SortedMap<DivisionKey, List<Count>> townships) {

    public County {
        counts = List.copyOf(counts);
        townships = new TreeMap<>(townships);
    }

    SumKey key() {
        return new SumKey(unit, month, SumKey.Span.MONTH);
    }

    /** The county and its townships as a table; what it counts beyond them is a leaf of its own, which nobody is shown. */
    ProtectedTable table(List<Counted> counted) {
        List<Leaf> leaves = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        List<Count> own = counts;
        for (Map.Entry<DivisionKey, List<Count>> township : townships.entrySet()) {
            sums.add(new Sum(new SumKey(township.getKey(), month, SumKey.Span.MONTH), true, List.of(leaves.size())));
            leaves.add(new Leaf(township.getKey().code(), month, township.getValue()));
            own = minus(own, township.getValue());
        }
        if (own.stream().anyMatch(count -> count.denominator() > 0)) {
            leaves.add(new Leaf(YearTable.OWN, month, own));
        }
        sums.add(new Sum(key(), true, IntStream.range(0, leaves.size()).boxed().toList()));
        return new ProtectedTable(counted, leaves, sums);
    }

    private static List<Count> minus(List<Count> counts, List<Count> parts) {
        List<Count> rest = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            rest.add(counts.get(i).minus(parts.get(i)));
        }
        return rest;
    }
}

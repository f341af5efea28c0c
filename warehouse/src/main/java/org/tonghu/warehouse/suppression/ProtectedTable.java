package org.tonghu.warehouse.suppression;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Figures that are protected together, because one could be told from the others: one indicator or several with a common
 * denominator (or numerator), all units, and a month or those of a calendar year.
 *
 * @param counted the indicators; each leaf has a count of each
 * @param sums what is shown or could be
 */
public record ProtectedTable(List<Counted> counted, List<Leaf> leaves, List<Sum> sums) {
    public ProtectedTable {
        counted = List.copyOf(counted);
        leaves = List.copyOf(leaves);
        sums = sums.stream().sorted((a, b) -> a.key().compareTo(b.key())).toList();
        if (!haveInCommon(leaves, Count::denominator) && !haveInCommon(leaves, Count::numerator)) {
            throw new IllegalArgumentException(
                    "Cannot protect " + counted + " together, expected one denominator or one numerator");
        }
    }

    /** Whether the denominator is what all have in common; else it is the numerator. */
    boolean sharesDenominator() {
        return haveInCommon(leaves, Count::denominator);
    }

    /** The count of a sum of one of the indicators. */
    public Count count(Sum sum, int indicator) {
        return sum.leaves().stream()
                .map(leaf -> leaves.get(leaf).counts().get(indicator))
                .reduce(Count.NONE, Count::plus);
    }

    private static boolean haveInCommon(List<Leaf> leaves, ToLongFunction<Count> part) {
        return leaves.stream()
                .allMatch(leaf -> IntStream.range(1, leaf.counts().size())
                        .allMatch(i -> part.applyAsLong(leaf.counts().get(i))
                                == part.applyAsLong(leaf.counts().getFirst())));
    }
}

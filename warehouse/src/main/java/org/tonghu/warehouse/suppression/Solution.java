package org.tonghu.warehouse.suppression;

import java.util.stream.IntStream;

/** Whole numbers for all leaves that agree with everything shown: the true ones, and what exchanges make of them. */
final class Solution {
    private final Grid grid;
    private final long[][] numerators;
    private final long[][] denominators;

    /** What an exchange adds for each indicator, once. */
    @SuppressWarnings("ArrayRecordComponent")
    record Move(long[] numerators, long[] denominators) {
        Move back() {
            return new Move(negative(numerators), negative(denominators));
        }

        private static long[] negative(long[] amounts) {
            return IntStream.range(0, amounts.length)
                    .mapToLong(i -> -amounts[i])
                    .toArray();
        }
    }

    /** The true counts. */
    Solution(Grid grid) {
        this.grid = grid;
        this.numerators = new long[grid.indicators()][grid.leaves()];
        this.denominators = new long[grid.indicators()][grid.leaves()];
        for (int indicator = 0; indicator < grid.indicators(); indicator++) {
            for (int leaf = 0; leaf < grid.leaves(); leaf++) {
                Count count = grid.table.leaves().get(leaf).counts().get(indicator);
                numerators[indicator][leaf] = count.numerator();
                denominators[indicator][leaf] = count.denominator();
            }
        }
    }

    void apply(Exchange exchange, Move move) {
        for (int i = 0; i < exchange.leaves().length; i++) {
            for (int indicator = 0; indicator < grid.indicators(); indicator++) {
                numerators[indicator][exchange.leaves()[i]] += exchange.signs()[i] * move.numerators()[indicator];
                denominators[indicator][exchange.leaves()[i]] += exchange.signs()[i] * move.denominators()[indicator];
            }
        }
    }

    long numerator(int indicator, int leaf) {
        return numerators[indicator][leaf];
    }

    long denominator(int indicator, int leaf) {
        return denominators[indicator][leaf];
    }

    Count count(int cell, int indicator) {
        long numerator = 0;
        long denominator = 0;
        for (int leaf : grid.leavesOfCell[cell]) {
            numerator += numerators[indicator][leaf];
            denominator += denominators[indicator][leaf];
        }
        return new Count(numerator, denominator);
    }
}

package org.tonghu.warehouse.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table as cells: sums of the same leaves are one cell (Pingtan's county and its prefecture, January and the year to
 * January), shown or held back as one. Cells and leaves are numbers here.
 */
final class Grid {
    final ProtectedTable table;
    final boolean sharesDenominator;
    final List<List<Sum>> sumsOfCell = new ArrayList<>();
    final int[][] leavesOfCell;
    final int[][] cellsOfLeaf;
    private final BitSet[] leafSets;
    private final Count[][] counts;

    Grid(ProtectedTable table) {
        this.table = table;
        this.sharesDenominator = table.sharesDenominator();
        Map<List<Integer>, List<Sum>> byLeaves = new LinkedHashMap<>();
        for (Sum sum : table.sums()) {
            byLeaves.computeIfAbsent(sum.leaves(), leaves -> new ArrayList<>()).add(sum);
        }
        sumsOfCell.addAll(byLeaves.values());
        leavesOfCell = byLeaves.keySet().stream()
                .map(leaves -> leaves.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        leafSets = IntStream.range(0, cells()).mapToObj(this::leafSet).toArray(BitSet[]::new);
        counts = IntStream.range(0, cells()).mapToObj(this::counts).toArray(Count[][]::new);
        cellsOfLeaf = IntStream.range(0, table.leaves().size())
                .mapToObj(leaf -> IntStream.range(0, cells())
                        .filter(cell -> leafSets[cell].get(leaf))
                        .toArray())
                .toArray(int[][]::new);
    }

    private BitSet leafSet(int cell) {
        BitSet set = new BitSet();
        for (int leaf : leavesOfCell[cell]) {
            set.set(leaf);
        }
        return set;
    }

    int cells() {
        return leavesOfCell.length;
    }

    int leaves() {
        return table.leaves().size();
    }

    int indicators() {
        return table.counted().size();
    }

    boolean contains(int cell, int leaf) {
        return leafSets[cell].get(leaf);
    }

    /** Whether all leaves of a cell lie in another one too. */
    boolean isWithin(int cell, int other) {
        return leafSets[other].cardinality() >= leafSets[cell].cardinality()
                && IntStream.of(leavesOfCell[cell]).allMatch(leafSets[other]::get);
    }

    /** Whether readers would see it if it were not held back. */
    boolean isPublic(int cell) {
        return sumsOfCell.get(cell).stream().anyMatch(Sum::shown);
    }

    Count count(int cell, int indicator) {
        return counts[cell][indicator];
    }

    private Count[] counts(int cell) {
        return IntStream.range(0, indicators())
                .mapToObj(indicator -> table.count(sumsOfCell.get(cell).getFirst(), indicator))
                .toArray(Count[]::new);
    }

    /** Whether it must be held back by itself. */
    boolean isSmall(int cell) {
        return IntStream.range(0, indicators())
                .anyMatch(i -> count(cell, i).isSmall(table.counted().get(i).minimumDenominator()));
    }
}

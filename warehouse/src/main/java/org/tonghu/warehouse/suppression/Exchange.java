package org.tonghu.warehouse.suppression;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * A way to move children between leaves: what is added to some is taken from others. Cells in which as much is added as taken
 * stay as they are; the others, which it changes, must be held back for it to be possible.
 *
 * @param leaves those it changes
 * @param signs for each leaf 1 or -1
 * @param cells those it changes, ascending
 * @param factors by how much for each one that is moved
 */
@SuppressWarnings("ArrayRecordComponent")
record Exchange(int[] leaves, int[] signs, int[] cells, int[] factors) {

    static Exchange of(Grid grid, int[] leaves, int[] signs) {
        TreeMap<Integer, Integer> changes = new TreeMap<>();
        for (int i = 0; i < leaves.length; i++) {
            for (int cell : grid.cellsOfLeaf[leaves[i]]) {
                changes.merge(cell, signs[i], Integer::sum);
            }
        }
        changes.values().removeIf(factor -> factor == 0);
        return new Exchange(
                leaves,
                signs,
                changes.keySet().stream().mapToInt(Integer::intValue).toArray(),
                changes.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** By how much it changes a cell; 0 where not at all. */
    int factor(int cell) {
        int at = Arrays.binarySearch(cells, cell);
        return at < 0 ? 0 : factors[at];
    }
}

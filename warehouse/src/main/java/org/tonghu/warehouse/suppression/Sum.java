package org.tonghu.warehouse.suppression;

import java.util.List;

/**
 * A figure as the leaves that it is a sum of.
 *
 * @param shown whether readers see it where it is not held back; what a prefecture counts beyond its counties is shown
 *     nowhere, but told by subtraction
 * @param leaves their places in the table's list, ascending
 */
public record Sum(SumKey key, boolean shown, List<Integer> leaves) {
    public Sum {
        leaves = leaves.stream().distinct().sorted().toList();
    }
}

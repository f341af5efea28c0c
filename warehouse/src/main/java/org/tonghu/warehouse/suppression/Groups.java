package org.tonghu.warehouse.suppression;

import java.util.List;
import java.util.stream.IntStream;

/** Which leaves are tied to each other, directly or by others. */
final class Groups {
    /** The group of no leaf. */
    static final int NONE = -1;

    private final int[] parents;

    Groups(int leaves) {
        parents = IntStream.range(0, leaves).toArray();
    }

    void join(List<Integer> leaves) {
        leaves.forEach(leaf -> parents[of(leaf)] = of(leaves.getFirst()));
    }

    int of(int leaf) {
        int at = leaf;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    List<Integer> members(int group) {
        return IntStream.range(0, parents.length)
                .filter(leaf -> of(leaf) == group)
                .boxed()
                .toList();
    }
}

package org.tonghu.warehouse.suppression;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The exchanges that are tried for a cell, as leaves with alternating signs: a leaf alone; two of one month or one line; two
 * lines in two months, so that neither sums over units nor sums over months change.
 */
final class Places {
    private static final int NONE = -1;
    private static final int[][] SIGNS = {{}, {1}, {1, -1}, {}, {1, -1, -1, 1}};

    private final Grid grid;
    private final int[] lines;
    private final int[] months;
    private final int[][] leafAt;

    Places(Grid grid) {
        this.grid = grid;
        List<Leaf> leaves = grid.table.leaves();
        List<String> named = leaves.stream().map(Leaf::line).distinct().sorted().toList();
        List<YearMonth> dated =
                leaves.stream().map(Leaf::month).distinct().sorted().toList();
        lines = leaves.stream().mapToInt(leaf -> named.indexOf(leaf.line())).toArray();
        months = leaves.stream().mapToInt(leaf -> dated.indexOf(leaf.month())).toArray();
        leafAt = new int[named.size()][dated.size()];
        Arrays.stream(leafAt).forEach(line -> Arrays.fill(line, NONE));
        IntStream.range(0, leaves.size()).forEach(leaf -> leafAt[lines[leaf]][months[leaf]] = leaf);
    }

    static int[] signs(int[] leaves) {
        return SIGNS[leaves.length];
    }

    /** In how many months the line of a leaf has usable leaves. */
    int usableMonths(int leaf, IntPredicate usable) {
        return (int) IntStream.of(leafAt[lines[leaf]])
                .filter(other -> other != NONE && usable.test(other))
                .count();
    }

    /** Those that begin in the cell and change it, of usable leaves only, the simplest first. */
    List<int[]> around(int cell, IntPredicate usable) {
        List<int[]> found = new ArrayList<>();
        int[] all = IntStream.range(0, grid.leaves()).filter(usable).toArray();
        for (int leaf : grid.leavesOfCell[cell]) {
            if (usable.test(leaf)) {
                found.add(new int[] {leaf});
                for (int other : all) {
                    addWith(found, leaf, other, usable);
                }
            }
        }
        found.removeIf(leaves -> change(cell, leaves) == 0);
        found.sort(Comparator.comparingInt(leaves -> leaves.length));
        return found;
    }

    private void addWith(List<int[]> found, int leaf, int other, IntPredicate usable) {
        boolean isOfMonth = months[leaf] == months[other];
        if (leaf != other && (isOfMonth || lines[leaf] == lines[other])) {
            found.add(new int[] {leaf, other});
        }
        if (leaf == other || !isOfMonth) {
            return;
        }
        for (int month = 0; month < leafAt[0].length; month++) {
            int back = leafAt[lines[leaf]][month];
            int backOther = leafAt[lines[other]][month];
            if (month != months[leaf] && isUsable(back, usable) && isUsable(backOther, usable)) {
                found.add(new int[] {leaf, other, back, backOther});
            }
        }
    }

    private static boolean isUsable(int leaf, IntPredicate usable) {
        return leaf != NONE && usable.test(leaf);
    }

    private int change(int cell, int[] leaves) {
        int change = 0;
        for (int i = 0; i < leaves.length; i++) {
            change += grid.contains(cell, leaves[i]) ? signs(leaves)[i] : 0;
        }
        return change;
    }
}

package org.tonghu.warehouse.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** For each held-back cell the exchanges that prove it wide enough, kept so that only what a change touches is proven again. */
final class Witnesses {
    private final Hiding hiding;
    private final Exchanges exchanges;
    private final Reach reach;
    private final long tellsZeros;
    private final Map<Integer, List<Exchange>> proofs = new HashMap<>();
    private final Map<Integer, boolean[]> exempt = new HashMap<>();

    /**
     * Of one hiding.
     *
     * @param tellsZeros the price from which on a total is not held back to hide that it is 0
     */
    Witnesses(Hiding hiding, long tellsZeros) {
        this.hiding = hiding;
        this.exchanges = new Exchanges(hiding);
        this.tellsZeros = tellsZeros;
        this.reach = new Reach(hiding);
    }

    /** Whether a cell is proven, now or before, by what is held back and what bands are shown. */
    boolean prove(int cell) {
        if (proofs.containsKey(cell)) {
            return true;
        }
        return prove(cell, exchanges.allowed(cell)) == 0;
    }

    /** How many numbers are missing with these exchanges; where none, they are kept as the proof. */
    int prove(int cell, List<Exchange> with) {
        int missing = reach.measure(cell, exempt(cell), with).missing();
        if (missing == 0) {
            proofs.put(cell, reach.used());
        }
        return missing;
    }

    /** How many numbers are missing if one more exchange is possible. */
    int missing(int cell, List<Exchange> allowed, Exchange another) {
        List<Exchange> all = Stream.concat(Stream.of(another), allowed.stream()).toList();
        return reach.measure(cell, exempt(cell), all).missing();
    }

    /**
     * Proves again what a change of a cell may have made narrower: it is shown now, or its band is.
     *
     * @return whether all is still proven; if not, the proofs are as before
     */
    boolean proveAgain(int changed) {
        Map<Integer, List<Exchange>> before = new HashMap<>(proofs);
        proofs.remove(changed);
        for (int cell : hiding.secrets()) {
            List<Exchange> proof = before.getOrDefault(cell, List.of());
            if (proof.stream().anyMatch(exchange -> exchange.factor(changed) != 0)) {
                proofs.remove(cell);
                List<Exchange> left = proof.stream().filter(hiding::allows).toList();
                if (prove(cell, left) > 0 && !proveWithAll(cell, left)) {
                    proofs.clear();
                    proofs.putAll(before);
                    return false;
                }
            }
        }
        return true;
    }

    private boolean proveWithAll(int cell, List<Exchange> first) {
        List<Exchange> all =
                Stream.concat(first.stream(), exchanges.allowed(cell).stream()).toList();
        return prove(cell, all) == 0;
    }

    /**
     * Which parts of a cell need no proof: a total that cannot be held back is 0 there, and so tells the 0 of all that lies in it.
     */
    private boolean[] exempt(int cell) {
        return exempt.computeIfAbsent(cell, c -> {
            boolean[] none = Widths.nothingExempt(hiding.grid.indicators());
            for (int total : totals(c)) {
                for (int at = 0; at < none.length; at++) {
                    Widths.Of of = Widths.of(at);
                    none[at] |= hiding.grid.count(total, of.indicator()).part(of.part()) == 0;
                }
            }
            return none;
        });
    }

    private List<Integer> totals(int cell) {
        List<Integer> totals = new ArrayList<>();
        for (int other : hiding.grid.cellsOfLeaf[hiding.grid.leavesOfCell[cell][0]]) {
            if (!hiding.isHidden(other)
                    && Price.of(hiding.grid, other) >= tellsZeros
                    && hiding.grid.isWithin(cell, other)) {
                totals.add(other);
            }
        }
        return totals;
    }
}

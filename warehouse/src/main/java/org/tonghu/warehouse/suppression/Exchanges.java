package org.tonghu.warehouse.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The exchanges that can protect a cell: those that are possible already, and those that more must be held back for. */
final class Exchanges {
    /** More than these are not looked at; each of them is a proof by itself. */
    private static final int MOST_ALLOWED = 200;

    private final Hiding hiding;
    private final Grid grid;
    private final Places places;
    private final long[] prices;
    private final Map<Integer, List<Exchange>> allowed = new HashMap<>();
    private int version;

    /**
     * An exchange and what must be held back for it.
     *
     * @param habit how often its partner is held back already in other months: there it gives rectangles for nothing
     * @param denominator of the partner
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Offer(int[] leaves, long price, int habit, long denominator) {
        private static final Comparator<Offer> ORDER = Comparator.comparingLong(Offer::price)
                .thenComparing(Comparator.comparingInt(Offer::habit).reversed())
                .thenComparingLong(Offer::denominator)
                .thenComparing(Offer::leaves, Arrays::compare);

        Exchange exchange(Grid grid) {
            return Exchange.of(grid, leaves, Places.signs(leaves));
        }
    }

    Exchanges(Hiding hiding) {
        this.hiding = hiding;
        this.grid = hiding.grid;
        this.places = new Places(grid);
        this.prices = IntStream.range(0, grid.cells())
                .mapToLong(cell -> Price.of(grid, cell))
                .toArray();
    }

    /** Those that leave everything shown as it is. */
    List<Exchange> allowed(int cell) {
        if (version != hiding.version()) {
            allowed.clear();
            version = hiding.version();
        }
        return allowed.computeIfAbsent(cell, this::allowedNow);
    }

    private List<Exchange> allowedNow(int cell) {
        return places.around(cell, hiding::isMovable).stream()
                .map(leaves -> Exchange.of(grid, leaves, Places.signs(leaves)))
                .filter(hiding::allows)
                .limit(MOST_ALLOWED)
                .toList();
    }

    /** All that can be paid for, the cheapest first: none holds the province's figures back but for the province's own sake. */
    List<Offer> offers(int cell) {
        List<Offer> offers = new ArrayList<>();
        long limit = prices[cell] < Price.MOST ? Price.MOST : Long.MAX_VALUE;
        int[] scratch = new int[grid.cells()];
        for (int[] leaves : places.around(cell, leaf -> true)) {
            long price = price(leaves, scratch);
            if (price < limit) {
                int partner = leaves[leaves.length > 1 ? 1 : 0];
                int habit = places.usableMonths(partner, hiding::isMovable);
                offers.add(new Offer(leaves, price, habit, denominator(partner)));
            }
        }
        offers.sort(Offer.ORDER);
        return offers;
    }

    private long denominator(int leaf) {
        return grid.table.leaves().get(leaf).counts().getFirst().denominator();
    }

    /** What is to be held back for an exchange and is not yet; the scratch is all 0 before and after. */
    private long price(int[] leaves, int[] scratch) {
        long price = 0;
        int[] signs = Places.signs(leaves);
        for (int i = 0; i < leaves.length; i++) {
            for (int cell : grid.cellsOfLeaf[leaves[i]]) {
                scratch[cell] += signs[i];
            }
        }
        for (int leaf : leaves) {
            for (int cell : grid.cellsOfLeaf[leaf]) {
                if (scratch[cell] != 0 && !hiding.isHidden(cell)) {
                    price += prices[cell];
                }
                scratch[cell] = 0;
            }
        }
        return price;
    }
}

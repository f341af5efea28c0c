package org.tonghu.warehouse.suppression;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tonghu.warehouse.suppression.Exchanges.Offer;

/**
 * Chooses what must be held back besides, so that everything held back has exchanges that prove it wide enough; as little as
 * it can, in an order that depends on nothing but the table.
 */
final class Complements {
    /** From here on it is worth asking whether several cheap exchanges do instead of one. */
    private static final long DEAR = 1000;

    private static final int MOST_PARTS = 40;

    private final Hiding hiding;
    private final Grid grid;
    private final Exchanges exchanges;
    private final Witnesses witnesses;
    private final BitSet levels = new BitSet();

    Complements(Hiding hiding, Witnesses witnesses) {
        this.hiding = hiding;
        this.grid = hiding.grid;
        this.exchanges = new Exchanges(hiding);
        this.witnesses = witnesses;
    }

    /** Cells of a level that is held back whole, because no complements sufficed; what is small among them is not told apart. */
    BitSet levels() {
        return levels;
    }

    void choose() {
        for (Optional<Integer> next = unproven(); next.isPresent(); next = unproven()) {
            find(next.get());
        }
        drop();
    }

    private Optional<Integer> unproven() {
        return Arrays.stream(hiding.secrets())
                .filter(cell -> !witnesses.prove(cell))
                .boxed()
                .findFirst();
    }

    private void find(int cell) {
        Optional<Offer> whole = exchanges.offers(cell).stream()
                .filter(offer -> witnesses.prove(cell, List.of(offer.exchange(grid))) == 0)
                .findFirst();
        long price = whole.map(Offer::price).orElse(Price.MOST);
        if (price >= DEAR && holdParts(cell, price)) {
            return;
        }
        if (whole.isPresent()) {
            hold(whole.get().exchange(grid));
        } else {
            holdLevel(cell);
        }
    }

    /** Holds back for several exchanges that suffice together; nothing where they do not, or cost more than the limit. */
    private boolean holdParts(int cell, long limit) {
        BitSet before = hiding.hidden();
        long price = 0;
        int missing = witnesses.prove(cell, exchanges.allowed(cell));
        for (int i = 0; i < MOST_PARTS && missing > 0; i++) {
            Optional<Offer> part = part(cell, missing, limit - price);
            if (part.isEmpty()) {
                break;
            }
            price += part.get().price();
            hold(part.get().exchange(grid));
            missing = witnesses.prove(cell, exchanges.allowed(cell));
        }
        if (missing > 0) {
            hiding.restore(before);
        }
        return missing == 0;
    }

    private Optional<Offer> part(int cell, int missing, long limit) {
        List<Exchange> allowed = exchanges.allowed(cell);
        return exchanges.offers(cell).stream()
                .filter(offer -> offer.price() > 0 && offer.price() < limit)
                .filter(offer -> witnesses.missing(cell, allowed, offer.exchange(grid)) < missing)
                .findFirst();
    }

    private void hold(Exchange exchange) {
        Arrays.stream(exchange.cells()).forEach(hiding::hide);
    }

    /**
     * All counties of the months in question, with their years to date; if even that is too little the prefectures too, and in
     * the end everything, after which nothing ties the cell to anything.
     */
    private void holdLevel(int cell) {
        Set<YearMonth> months = Arrays.stream(grid.leavesOfCell[cell])
                .mapToObj(leaf -> grid.table.leaves().get(leaf).month())
                .collect(Collectors.toSet());
        for (long limit : new long[] {DEAR, Price.MOST, Long.MAX_VALUE}) {
            IntStream.range(0, grid.cells())
                    .filter(other -> Price.of(grid, other) < limit && grid.isPublic(other))
                    .filter(other -> Arrays.stream(grid.leavesOfCell[other])
                            .anyMatch(leaf -> months.contains(
                                    grid.table.leaves().get(leaf).month())))
                    .forEach(this::holdLevelCell);
            if (witnesses.prove(cell)) {
                return;
            }
        }
    }

    private void holdLevelCell(int cell) {
        hiding.hide(cell);
        levels.set(cell);
    }

    /** Shows again, the dearest first, what turns out not to be needed. */
    private void drop() {
        IntStream.range(0, grid.cells())
                .filter(cell -> hiding.isHidden(cell) && !hiding.own.get(cell) && grid.isPublic(cell))
                .filter(cell -> !levels.get(cell))
                .boxed()
                .sorted(Comparator.comparingLong((Integer cell) -> Price.of(grid, cell))
                        .thenComparing(Comparator.naturalOrder())
                        .reversed())
                .forEach(this::showIfNotNeeded);
    }

    private void showIfNotNeeded(int cell) {
        hiding.show(cell);
        if (!witnesses.proveAgain(cell)) {
            hiding.hide(cell);
        }
    }
}

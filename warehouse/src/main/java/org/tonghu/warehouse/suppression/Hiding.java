package org.tonghu.warehouse.suppression;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which cells of a grid are held back, and what bands are shown of them. */
final class Hiding {
    /** A cell and an indicator. */
    record Place(int cell, int indicator) {}

    final Grid grid;
    final BitSet own = new BitSet();
    private final BitSet hidden = new BitSet();
    private final Map<Place, BandShown> bands = new HashMap<>();

    private int version;

    Hiding(Grid grid) {
        this.grid = grid;
    }

    /** What is small itself is held back; what no reader ever sees is no constraint, but protected only where it is small. */
    static Hiding ofSmall(Grid grid) {
        Hiding hiding = new Hiding(grid);
        IntStream.range(0, grid.cells()).filter(grid::isSmall).forEach(hiding.own::set);
        IntStream.range(0, grid.cells())
                .filter(cell -> hiding.own.get(cell) || !grid.isPublic(cell))
                .forEach(hiding.hidden::set);
        return hiding;
    }

    /** Some cells are held back, whatever they count. */
    static Hiding of(Grid grid, IntPredicate isHeldBack) {
        Hiding hiding = new Hiding(grid);
        IntStream.range(0, grid.cells())
                .filter(cell -> isHeldBack.test(cell) || !grid.isPublic(cell))
                .forEach(hiding.hidden::set);
        return hiding;
    }

    boolean isHidden(int cell) {
        return hidden.get(cell);
    }

    /** Another number whenever something else is held back than before; bands do not count. */
    int version() {
        return version;
    }

    void hide(int cell) {
        hidden.set(cell);
        version++;
    }

    void show(int cell) {
        hidden.clear(cell);
        version++;
    }

    BitSet hidden() {
        return (BitSet) hidden.clone();
    }

    void restore(BitSet before) {
        hidden.clear();
        hidden.or(before);
        version++;
    }

    /** All that is held back and must stay unknown, ascending. */
    int[] secrets() {
        return hidden.stream()
                .filter(cell -> own.get(cell) || grid.isPublic(cell))
                .toArray();
    }

    /** Whether an exchange leaves everything that is shown as it is. */
    boolean allows(Exchange exchange) {
        return Arrays.stream(exchange.cells()).allMatch(hidden::get);
    }

    /** Whether nothing that is shown tells a leaf alone. */
    boolean isMovable(int leaf) {
        for (int cell : grid.cellsOfLeaf[leaf]) {
            if (grid.leavesOfCell[cell].length == 1 && !hidden.get(cell)) {
                return false;
            }
        }
        return true;
    }

    boolean hasBands() {
        return !bands.isEmpty();
    }

    Optional<BandShown> band(int cell, int indicator) {
        return Optional.ofNullable(bands.get(new Place(cell, indicator)));
    }

    void band(Place place, BandShown band) {
        bands.put(place, band);
    }

    void unband(Place place) {
        bands.remove(place);
    }
}

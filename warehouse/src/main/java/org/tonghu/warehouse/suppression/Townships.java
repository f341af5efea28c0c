package org.tonghu.warehouse.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.suppression.Decision.Cause;
import org.tonghu.warehouse.suppression.Hiding.Place;
import org.tonghu.warehouse.value.Value.Suppressed.Reason;

/**
 * Decides what of a county's townships readers may see: the bands of their rates and no counts, as many as leave every township
 * wide enough under what is shown of the county. A township without a child says so only where that gives nothing away, and
 * one below the smallest denominator is held back with the same word as one whose band would tell too much.
 */
public final class Townships {
    private final List<Counted> counted;
    private final Grid grid;
    private final Hiding hiding;
    private final Witnesses witnesses;

    private Townships(List<Counted> counted, County county) {
        this.counted = counted;
        this.grid = new Grid(county.table(counted));
        this.hiding = Hiding.of(grid, cell -> isTownship(cell) || !county.isShown());
        this.witnesses = new Witnesses(hiding, 0);
        if (county.isShown()) {
            IntStream.of(hiding.secrets()).forEach(witnesses::prove);
            showBands();
            showZeros();
        }
    }

    /** One decision for each indicator and township, in that order. */
    public static List<Decision> protect(List<Counted> counted, County county) {
        return new Townships(counted, county).decisions();
    }

    /** Not so where it is all that the county has: then the county's counts are its own, and told. */
    private boolean isTownship(int cell) {
        return grid.sumsOfCell.get(cell).stream().allMatch(sum -> isTownship(sum.key()));
    }

    private static boolean isTownship(SumKey key) {
        return key.unit().level() == DivisionLevel.TOWNSHIP;
    }

    /** The greatest first: theirs narrow least and are asked for most. */
    private void showBands() {
        for (int indicator = 0; indicator < counted.size(); indicator++) {
            int i = indicator;
            long smallest = Math.max(1, counted.get(i).minimumDenominator());
            IntStream.of(hiding.secrets())
                    .boxed()
                    .filter(cell -> grid.count(cell, i).denominator() >= smallest)
                    .sorted(Comparator.comparingLong(
                            (Integer cell) -> -grid.count(cell, i).denominator()))
                    .forEach(cell -> showBand(new Place(cell, i), smallest));
        }
    }

    private void showBand(Place place, long smallest) {
        hiding.band(
                place, new BandShown(grid.count(place.cell(), place.indicator()).band(), smallest));
        if (!witnesses.proveAgain(place.cell())) {
            hiding.unband(place);
        }
    }

    private void showZeros() {
        for (int cell : hiding.secrets()) {
            int township = cell;
            if (IntStream.range(0, counted.size())
                    .allMatch(i -> grid.count(township, i).denominator() == 0)) {
                hiding.show(cell);
                if (!witnesses.proveAgain(cell)) {
                    hiding.hide(cell);
                }
            }
        }
    }

    private List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (int indicator = 0; indicator < counted.size(); indicator++) {
            for (int cell = 0; cell < grid.cells(); cell++) {
                for (Sum sum : grid.sumsOfCell.get(cell)) {
                    if (isTownship(sum.key())) {
                        decisions.add(decision(sum.key(), cell, indicator));
                    }
                }
            }
        }
        return decisions;
    }

    private Decision decision(SumKey key, int cell, int indicator) {
        String id = counted.get(indicator).id();
        Cause cause = grid.isSmall(cell) ? Cause.OWN : Cause.COMPLEMENT;
        Count count = grid.count(cell, indicator);
        if (!hiding.isHidden(cell)) {
            return count.denominator() == 0 ? Decision.shown(id, key) : Decision.banded(id, key, cause, count.band());
        }
        return hiding.band(cell, indicator)
                .map(shown -> Decision.banded(id, key, cause, shown.band()))
                .orElseGet(() -> Decision.held(id, key, cause, Reason.FEW));
    }
}

package org.tonghu.warehouse.suppression;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.suppression.Hiding.Place;

/** Shows the bands of held-back rates, one after another, as long as everything held back stays proven wide enough. */
final class Banding {
    private final Hiding hiding;
    private final Grid grid;
    private final Witnesses witnesses;

    Banding(Hiding hiding, Witnesses witnesses) {
        this.hiding = hiding;
        this.grid = hiding.grid;
        this.witnesses = witnesses;
    }

    /** Prefectures before counties, months before sums of months. */
    void show() {
        IntStream.of(hiding.secrets())
                .filter(grid::isPublic)
                .boxed()
                .sorted(Comparator.comparing(this::level))
                .forEach(cell ->
                        IntStream.range(0, grid.indicators()).forEach(indicator -> show(new Place(cell, indicator))));
    }

    /** The highest at which it is shown. */
    private DivisionLevel level(int cell) {
        return grid.sumsOfCell.get(cell).stream()
                .map(sum -> sum.key().unit().level())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void show(Place place) {
        Count count = grid.count(place.cell(), place.indicator());
        if (count.denominator() == 0) {
            return;
        }
        hiding.band(place, new BandShown(count.band(), 1));
        if (!witnesses.proveAgain(place.cell())) {
            hiding.unband(place);
        }
    }
}

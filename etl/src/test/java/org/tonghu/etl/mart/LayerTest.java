package org.tonghu.etl.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.edition.Slice;

class LayerTest {
    private static final YearMonth DECEMBER = month(12);

    /** All units of all months; then December, and touched units from March on; then January of the next year. */
    private static final Slice ALL = new Slice(month(1), month(1), 1);

    private static final Slice TOUCHED = new Slice(month(3), DECEMBER, 2);
    private static final Slice NEW = new Slice(DECEMBER.plusMonths(1), DECEMBER.plusMonths(1), 3);

    @Test
    void whatAnEditionMadeOfTouchedUnitsLiesOverWhatOlderOnesMadeOfAll() {
        assertThat(Layer.of(List.of(ALL, TOUCHED), DECEMBER))
                .containsExactly(
                        new Layer(ALL, DECEMBER, List.of(TOUCHED)),
                        new Layer(TOUCHED, DECEMBER.plusMonths(1), List.of()));
    }

    @Test
    void nothingOlderHoldsOfMonthsThatWereMadeOfAllUnits() {
        Slice again = new Slice(month(1), month(1), 3);

        assertThat(Layer.holding(List.of(ALL, TOUCHED, again), DECEMBER)).containsExactly(again);
        assertThat(Layer.of(List.of(ALL, NEW), DECEMBER.plusMonths(1)))
                .containsExactly(
                        new Layer(ALL, DECEMBER.plusMonths(1), List.of()),
                        new Layer(NEW, DECEMBER.plusMonths(2), List.of()));
    }

    @Test
    void monthsAfterTheLastHeldAreNotAskedFor() {
        assertThat(Layer.of(List.of(ALL, TOUCHED, NEW), month(2))).containsExactly(new Layer(ALL, month(3), List.of()));
    }

    @Test
    void layersAreCountedWhereTheLastSliceMakesTouchedUnitsAlone() {
        Slice late = new Slice(month(11), DECEMBER.plusMonths(1), 3);

        assertThat(Layer.depth(List.of(ALL, TOUCHED))).isEqualTo(2);
        assertThat(Layer.depth(List.of(ALL, TOUCHED, late))).isEqualTo(3);
        assertThat(Layer.depth(List.of(ALL, TOUCHED, NEW))).isZero();
    }

    private static YearMonth month(int month) {
        return YearMonth.of(2020, month);
    }
}

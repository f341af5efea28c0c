package org.tonghu.warehouse.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.suppression.Decision.Status;
import org.tonghu.warehouse.value.RateBand;
import org.tonghu.warehouse.value.Value.Suppressed.Reason;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TownshipsTest {
    private static final List<Counted> D07 = List.of(new Counted("D07", 10));

    private static List<Decision> decide(boolean countyIsShown, Count... townships) {
        TreeMap<DivisionKey, List<Count>> counts = new TreeMap<>();
        Count all = Count.NONE;
        for (int i = 0; i < townships.length; i++) {
            counts.put(
                    new DivisionKey(DivisionLevel.TOWNSHIP, "350101%03d000".formatted(i + 1)), List.of(townships[i]));
            all = all.plus(townships[i]);
        }
        return Townships.protect(
                D07, new County(Province.county(1, 1), Province.month(1), countyIsShown, List.of(all), counts));
    }

    @Test
    void large_townships_show_the_band_of_their_rate_and_no_counts() {
        assertThat(decide(true, new Count(70, 100), new Count(60, 90), new Count(85, 100)))
                .extracting(Decision::status, decision -> decision.band().orElseThrow())
                .containsExactly(
                        tuple(Status.BANDED, RateBand.FROM_60),
                        tuple(Status.BANDED, RateBand.FROM_60),
                        tuple(Status.BANDED, RateBand.FROM_80));
    }

    @Test
    void a_township_below_the_smallest_denominator_is_held_back() {
        Decision small = decide(true, new Count(70, 100), new Count(60, 90), new Count(5, 9))
                .getLast();
        assertThat(small.status()).isEqualTo(Status.HELD);
        assertThat(small.reason()).contains(Reason.FEW);
    }

    @Test
    void a_township_without_children_says_so_where_that_gives_nothing_away() {
        assertThat(decide(true, new Count(70, 100), new Count(60, 90), Count.NONE)
                        .getLast()
                        .status())
                .isEqualTo(Status.SHOWN);
        assertThat(decide(true, new Count(60, 90), Count.NONE))
                .extracting(Decision::status)
                .containsExactly(Status.BANDED, Status.HELD);
    }

    @Test
    void a_band_that_would_narrow_a_township_too_far_is_not_shown() {
        assertThat(decide(true, new Count(30, 35), new Count(12, 12)))
                .extracting(Decision::status)
                .contains(Status.HELD);
    }

    @Test
    void under_a_county_that_is_held_back_nothing_is_shown() {
        assertThat(decide(false, new Count(70, 100), new Count(60, 90), Count.NONE))
                .extracting(Decision::status)
                .containsOnly(Status.HELD);
    }
}

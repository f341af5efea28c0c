package org.tonghu.warehouse.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.warehouse.suppression.Province.county;
import static org.tonghu.warehouse.suppression.Province.inMonth;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.suppression.Decision.Cause;
import org.tonghu.warehouse.suppression.Widths.Part;
import org.tonghu.warehouse.value.RateBand;
import org.tonghu.warehouse.value.Value.Suppressed.Reason;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTest {
    private static final ProtectedTable TABLE = Province.ofOne()
            .with(county(1, 1), new Count(3, 8))
            .with(county(1, 2), new Count(30, 40))
            .with(county(1, 3), new Count(50, 60))
            .ofMonths();

    /** Held back are the counties, shown is everything else. */
    private static PublishedTable holding(SumKey... held) {
        List<SumKey> keys = List.of(held);
        return PublishedTable.of(
                TABLE,
                TABLE.sums().stream()
                        .map(sum -> keys.contains(sum.key())
                                ? Decision.held("D07", sum.key(), Cause.OWN, Reason.FEW)
                                : Decision.shown("D07", sum.key()))
                        .toList());
    }

    @Test
    void a_figure_held_back_alone_is_given_away_by_the_rest() {
        assertThat(Audit.breaches(holding(inMonth(county(1, 1), 1))))
                .containsExactly(
                        new Breach("D07", inMonth(county(1, 1), 1), Part.NUMERATOR, 3, 3),
                        new Breach("D07", inMonth(county(1, 1), 1), Part.LACKING, 5, 5),
                        new Breach("D07", inMonth(county(1, 1), 1), Part.DENOMINATOR, 8, 8));
    }

    @Test
    void two_held_back_together_are_wide_enough() {
        assertThat(Audit.breaches(holding(inMonth(county(1, 1), 1), inMonth(county(1, 2), 1))))
                .isEmpty();
    }

    @Test
    void a_complement_that_slips_out_is_found() {
        PublishedTable published = holding(inMonth(county(1, 1), 1), inMonth(county(1, 2), 1));
        assertThat(Audit.breaches(published.showing(TABLE, inMonth(county(1, 2), 1))))
                .extracting(Breach::key)
                .containsOnly(inMonth(county(1, 1), 1));
    }

    @Test
    void bands_narrow_what_they_are_shown_of() {
        ProtectedTable table = Province.ofOne()
                .with(county(1, 1), new Count(20, 20))
                .with(county(1, 2), new Count(20, 24))
                .ofMonths();
        List<Decision> decisions = table.sums().stream()
                .map(sum -> sum.leaves().size() == 1
                        ? Decision.banded(
                                "D07", sum.key(), Cause.OWN, table.count(sum, 0).band())
                        : Decision.shown("D07", sum.key()))
                .toList();
        assertThat(decisions.getLast().band()).contains(RateBand.FROM_80);
        assertThat(Audit.breaches(PublishedTable.of(table, decisions)))
                .contains(new Breach("D07", inMonth(county(1, 1), 1), Part.LACKING, 0, 1));
    }

    @Test
    void a_zero_that_a_total_tells_is_no_breach() {
        ProtectedTable table = Province.ofOne()
                .with(county(1, 1), new Count(8, 8))
                .with(county(1, 2), new Count(30, 30))
                .ofMonths();
        assertThat(Audit.breaches(PublishedTable.of(table, Protector.protect(table))))
                .isEmpty();
    }
}

package org.tonghu.warehouse.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tonghu.warehouse.suppression.Province.county;
import static org.tonghu.warehouse.suppression.Province.inMonth;
import static org.tonghu.warehouse.suppression.Province.prefecture;
import static org.tonghu.warehouse.suppression.Province.toDate;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.suppression.Decision.Cause;
import org.tonghu.warehouse.suppression.Decision.Status;
import org.tonghu.warehouse.suppression.Province.Size;
import org.tonghu.warehouse.suppression.SumKey.Span;
import org.tonghu.warehouse.value.RateBand;
import org.tonghu.warehouse.value.Value.Suppressed.Reason;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProtectorTest {
    /** The decisions about the first indicator of a table. */
    private record Decided(List<Decision> all) {
        Decision get(SumKey key) {
            return all.stream().filter(d -> d.key().equals(key)).findFirst().orElseThrow();
        }
    }

    private static Decided decide(ProtectedTable table) {
        List<Decision> decisions = Protector.protect(table);
        assertThat(Audit.breaches(PublishedTable.of(table, decisions))).isEmpty();
        return new Decided(decisions.stream()
                .filter(decision ->
                        decision.indicator().equals(table.counted().getFirst().id()))
                .toList());
    }

    private static List<SumKey> held(Decided decisions) {
        return decisions.all().stream()
                .filter(decision -> decision.status() != Status.SHOWN)
                .map(Decision::key)
                .sorted()
                .toList();
    }

    /** A prefecture with a small county, and another one without. */
    private static Province smallAmongLarge() {
        return Province.ofOne()
                .with(county(1, 1), new Count(3, 8))
                .with(county(1, 2), new Count(30, 40))
                .with(county(1, 3), new Count(50, 60))
                .with(county(2, 1), new Count(50, 70))
                .with(county(2, 2), new Count(50, 70));
    }

    @Test
    void a_small_county_takes_one_other_of_its_prefecture_with_it_and_the_smallest_that_will_do() {
        Decided decisions = decide(smallAmongLarge().ofMonths());
        assertThat(held(decisions)).containsExactly(inMonth(county(1, 1), 1), inMonth(county(1, 2), 1));
        assertThat(decisions.get(inMonth(county(1, 1), 1)).cause()).contains(Cause.OWN);
        assertThat(decisions.get(inMonth(county(1, 2), 1)).cause()).contains(Cause.COMPLEMENT);
    }

    @Test
    void what_is_held_back_shows_the_band_of_its_rate_where_that_leaves_it_wide_enough() {
        Decided decisions = decide(smallAmongLarge().ofMonths());
        assertThat(decisions.get(inMonth(county(1, 2), 1)).band()).contains(RateBand.FROM_60);
        assertThat(decisions.get(inMonth(county(1, 2), 1)).reason()).isEmpty();
    }

    @Test
    void nothing_small_holds_nothing_back_and_zeros_and_hundred_percent_are_not_small() {
        ProtectedTable table = Province.ofOne()
                .with(county(1, 1), new Count(0, 30))
                .with(county(1, 2), new Count(40, 40))
                .with(county(1, 3), Count.NONE)
                .ofMonths();
        assertThat(held(decide(table))).isEmpty();
    }

    @Test
    void a_complement_too_small_to_hide_behind_is_not_chosen() {
        ProtectedTable table = Province.ofOne()
                .with(county(1, 1), new Count(12, 15))
                .with(county(1, 2), new Count(20, 20))
                .with(county(1, 3), new Count(50, 60))
                .ofMonths();
        assertThat(held(decide(table))).containsExactly(inMonth(county(1, 1), 1), inMonth(county(1, 3), 1));
    }

    @Test
    void five_who_lack_in_five_prefectures_hide_behind_each_other_together() {
        Province province = Province.ofOne();
        IntStream.rangeClosed(1, 5).forEach(p -> province.with(county(p, 1), new Count(29, 30)));
        Decided decisions = decide(province.ofMonths());
        assertThat(decisions.get(inMonth(DivisionKey.FUJIAN, 1)).status()).isEqualTo(Status.SHOWN);
    }

    @Test
    void over_months_neither_a_year_to_date_nor_a_prefecture_gives_a_month_away() {
        Count large = new Count(40, 60);
        ProtectedTable table = Province.ofOne()
                .with(county(1, 1), large, large, new Count(3, 8), large, large)
                .with(county(1, 2), large, large, large, large, large)
                .with(county(1, 3), large, large, large, large, large)
                .ofYear();
        Decided decisions = decide(table);
        assertThat(decisions.get(inMonth(county(1, 1), 3)).cause()).contains(Cause.OWN);
        boolean bothShown = decisions.get(toDate(county(1, 1), 2)).status() == Status.SHOWN
                && decisions.get(toDate(county(1, 1), 3)).status() == Status.SHOWN;
        assertThat(bothShown).isFalse();
        assertThat(held(decisions)).allMatch(key -> key.unit().level() == DivisionLevel.COUNTY);
        assertThat(held(decisions)).filteredOn(key -> key.span() == Span.MONTH).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void a_small_sum_of_months_is_held_back_too() {
        Count few = new Count(0, 4);
        ProtectedTable table = Province.ofOne()
                .with(county(1, 1), few, few)
                .with(county(1, 2), new Count(20, 40), new Count(20, 40))
                .with(county(1, 3), new Count(20, 40), new Count(20, 40))
                .ofYear();
        assertThat(decide(table).get(toDate(county(1, 1), 2)).cause()).contains(Cause.OWN);
    }

    @Test
    void a_county_that_is_its_whole_prefecture_shares_its_fate() {
        Decided decisions =
                decide(smallAmongLarge().with(county(3, 1), new Count(3, 20)).ofMonths());
        assertThat(decisions.get(inMonth(county(3, 1), 1)).cause()).contains(Cause.OWN);
        assertThat(decisions.get(inMonth(prefecture(3), 1)).cause()).contains(Cause.OWN);
        assertThat(decisions.get(inMonth(DivisionKey.FUJIAN, 1)).status()).isEqualTo(Status.SHOWN);
    }

    @Test
    void what_one_indicator_holds_back_is_held_back_in_all_with_the_same_denominator() {
        Province province = new Province(List.of(new Counted("S02", 10), new Counted("S07", 10)));
        province.add(county(1, 1), 1, List.of(new Count(3, 40), new Count(20, 40)));
        province.add(county(1, 2), 1, List.of(new Count(30, 60), new Count(20, 60)));
        province.add(county(1, 3), 1, List.of(new Count(30, 70), new Count(20, 70)));
        List<Decision> decisions = Protector.protect(province.ofMonths());
        for (int number = 1; number <= 3; number++) {
            SumKey key = inMonth(county(1, number), 1);
            List<Boolean> shown = decisions.stream()
                    .filter(decision -> decision.key().equals(key))
                    .map(decision -> decision.status() == Status.SHOWN)
                    .toList();
            assertThat(shown).hasSize(2).containsOnly(shown.getFirst());
        }
        assertThat(decisions.stream().filter(d -> d.status() != Status.SHOWN)).hasSize(4);
    }

    @Test
    void indicators_with_one_numerator_are_protected_together_too() {
        Province province = new Province(List.of(new Counted("A", 10), new Counted("B", 10)));
        province.add(county(1, 1), 1, List.of(new Count(3, 40), new Count(3, 9)));
        province.add(county(1, 2), 1, List.of(new Count(30, 60), new Count(30, 90)));
        province.add(county(1, 3), 1, List.of(new Count(40, 70), new Count(40, 95)));
        assertThat(held(decide(province.ofMonths())))
                .containsExactly(inMonth(county(1, 1), 1), inMonth(county(1, 2), 1));
    }

    @Test
    void indicators_without_anything_in_common_are_not_protected_together() {
        Province province = new Province(List.of(new Counted("A", 10), new Counted("B", 10)));
        province.add(county(1, 1), 1, List.of(new Count(3, 40), new Count(4, 50)));
        assertThatThrownBy(province::ofMonths).hasMessageContaining("expected one denominator or one numerator");
    }

    @Test
    void where_no_complements_suffice_the_whole_level_is_held_back_with_that_reason_and_no_exception() {
        ProtectedTable table = Province.random(new Random(2), new Size(2, 2, 2, 20, 1));
        Decided decisions = decide(table);
        List<Decision> january = decisions.all().stream()
                .filter(decision -> decision.key().unit().level() == DivisionLevel.COUNTY)
                .filter(decision -> decision.key().equals(inMonth(decision.key().unit(), 1)))
                .toList();
        assertThat(january)
                .allMatch(decision -> decision.status() != Status.SHOWN)
                .allMatch(decision -> decision.reason().stream().allMatch(Reason.LEVEL::equals));
    }
}

package org.tonghu.warehouse.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.warehouse.goal.Given.county;
import static org.tonghu.warehouse.goal.Given.ninety;
import static org.tonghu.warehouse.goal.Given.prefecture;
import static org.tonghu.warehouse.goal.Given.province;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.goal.Shortfall.Reading;
import org.tonghu.warehouse.indicator.Indicator.Direction;
import org.tonghu.warehouse.indicator.Target;
import org.tonghu.warehouse.value.UnitValue;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GapDecompositionTest {
    private static final DivisionList LIST = Divisions.bundled().on(Given.MONTH.atEndOfMonth());
    private static final String FUZHOU = "350100000000";
    private static final String GULOU = "350102000000";
    private static final String TAIJIANG = "350103000000";
    private static final String XIAMEN = "350200000000";
    private static final String SIMING = "350203000000";

    private static GapDecomposition gap(Direction direction, UnitValue whole, UnitValue... below) {
        return GapDecomposition.of(ninety(direction), whole, Part.of(LIST, whole, List.of(below)));
    }

    private static List<String> rows(GapDecomposition gap) {
        return gap.parts().stream()
                .map(p -> p.rank() + " " + p.part().value().unit().code().substring(0, 6)
                        + (p.part().own() ? " own " : " ")
                        + p.units() + " " + p.share().stripTrailingZeros().toPlainString() + " "
                        + p.upTo().stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void what_a_prefecture_counts_beyond_its_counties_is_a_part_of_its_own_and_the_readings_differ() {
        GapDecomposition gap = gap(
                Direction.UP,
                province("178/220"),
                prefecture(FUZHOU, "160/200"),
                county(GULOU, "100/100"),
                county(TAIJIANG, "58/90"),
                prefecture(XIAMEN, "18/20"),
                county(SIMING, "18/20"));
        assertThat(gap.net().orElseThrow()).isEqualTo(new Shortfall(Reading.NET, new BigDecimal("20")));
        assertThat(gap.gross()).isEqualTo(new Shortfall(Reading.GROSS, new BigDecimal("30")));
        assertThat(rows(gap)).containsExactly("1 350103 23 0.766667 0.766667", "2 350100 own 7 0.233333 1");
        assertThat(gap.unknown()).isEmpty();
        assertThat(gap.isNone()).isFalse();
    }

    @Test
    void where_less_is_better_the_parts_are_those_that_have_too_many() {
        GapDecomposition gap =
                gap(Direction.DOWN, prefecture(FUZHOU, "158/190"), county(GULOU, "100/100"), county(TAIJIANG, "58/90"));
        assertThat(gap.net().orElseThrow().units()).isEqualByComparingTo("0");
        assertThat(rows(gap)).containsExactly("1 350102 10 1 1");
        assertThat(gap.isNone()).isFalse();
    }

    @Test
    void without_a_better_way_there_is_no_gap_and_nobody_in_it() {
        GapDecomposition gap =
                gap(Direction.NONE, prefecture(FUZHOU, "1/190"), county(GULOU, "held back"), county(TAIJIANG, "0/90"));
        assertThat(gap.net()).isEmpty();
        assertThat(gap.parts()).isEmpty();
        assertThat(gap.unknown()).isEmpty();
        assertThat(gap.isNone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"held back, true", "FROM_80, true", "none, true", "n/a, false", "0/90, false"})
    void a_county_that_is_not_known_is_named_and_the_prefectures_own_share_is_not_told_by_a_difference(
            String value, boolean unknown) {
        GapDecomposition gap =
                gap(Direction.UP, prefecture(FUZHOU, "95/200"), county(GULOU, "90/100"), county(TAIJIANG, value));
        assertThat(gap.unknown()).hasSize(unknown ? 1 : 0);
        assertThat(gap.parts().stream().anyMatch(p -> p.part().own())).isNotEqualTo(unknown);
    }

    @Test
    void a_whole_without_parts_is_its_own_only_part() {
        assertThat(rows(gap(Direction.UP, county(GULOU, "8/10")))).containsExactly("1 350102 1 1 1");
    }

    @Test
    void a_gap_is_none_when_whole_and_parts_have_reached_the_target() {
        assertThat(gap(Direction.UP, prefecture(FUZHOU, "19/20"), county(GULOU, "19/20"))
                        .isNone())
                .isTrue();
    }

    /** Counties of Fujian that lack so many units each, e.g. 5 3 3. */
    private static GapDecomposition lacking(int... units) {
        List<String> codes = LIST.units(DivisionLevel.COUNTY).stream()
                .map(division -> division.code())
                .toList();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            parts.add(new Part(county(codes.get(units.length - 1 - i), (90 - units[i]) + "/100"), false));
        }
        return GapDecomposition.of(ninety(Direction.UP), province("1/100"), parts);
    }

    @Test
    void equal_shortfalls_share_rank_and_cumulative_share() {
        GapDecomposition gap = lacking(2, 4, 2, 2);
        assertThat(gap.parts()).extracting(GapPart::rank).containsExactly(1, 2, 2, 2);
        assertThat(gap.parts())
                .extracting(p -> p.upTo().stripTrailingZeros().toPlainString())
                .containsExactly("0.4", "1", "1", "1");
        assertThat(gap.parts().subList(1, 4))
                .extracting(p -> p.part().value().unit().code())
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            9 8 7 6 5 4,               5
            9 8 7 6 5 5,               6
            9 8 2 2 2 2,               6
            9 1 1 1 1 1 1 1 1 1 1,     1
            9 1 1 1 1 1 1 1 1 1,       10
            3 3 3 3 3 3,               6
            1 1 1 1 1 1 1 1 1 1 1 1,   12
            4 3,                       2
            0 0,                       0
            """)
    void the_largest_few_are_never_cut_between_equal_ones(String units, int expected) {
        int[] lacking =
                Arrays.stream(units.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
        assertThat(lacking(lacking).leading(5)).hasSize(expected);
    }

    @Test
    void the_rest_is_what_the_largest_few_leave() {
        GapDecomposition.Rest rest = lacking(9, 4, 3, 2, 1, 1).rest(3).orElseThrow();
        assertThat(rest.count()).isEqualTo(3);
        assertThat(rest.units()).isEqualByComparingTo("4");
        assertThat(rest.share()).isEqualByComparingTo("0.2");
        assertThat(lacking(3, 3).rest(5)).isEmpty();
    }

    @Test
    void a_gap_is_spread_out_when_the_largest_few_make_less_than_a_fifth() {
        int[] ones = new int[26];
        Arrays.fill(ones, 1);
        assertThat(lacking(ones).isSpreadOut(5)).isTrue();
        int[] less = new int[25];
        Arrays.fill(less, 1);
        assertThat(lacking(less).isSpreadOut(5)).isFalse();
        assertThat(lacking(0).isSpreadOut(5)).isFalse();
    }

    @Test
    void a_target_that_parts_exceed_leaves_them_a_gross_gap_without_a_net_one() {
        Goal sixty = Given.goal(Direction.UP, Given.target(Target.Kind.DATED, "0.2", "0.6"));
        UnitValue whole = prefecture(FUZHOU, "130/200");
        GapDecomposition gap = GapDecomposition.of(
                sixty, whole, Part.of(LIST, whole, List.of(county(GULOU, "80/100"), county(TAIJIANG, "50/100"))));
        assertThat(gap.net().orElseThrow().isNone()).isTrue();
        assertThat(gap.gross().units()).isEqualByComparingTo("10");
        assertThat(gap.isNone()).isFalse();
    }
}

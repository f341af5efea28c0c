package org.tonghu.warehouse.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.warehouse.goal.Given.county;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.indicator.Indicator.Direction;
import org.tonghu.warehouse.value.UnitValue;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RankingTest {
    /** The ranks of values in their order; – for none. */
    private static String ranks(Direction direction, String values) {
        String[] texts = values.split(" ", -1);
        List<UnitValue> units = IntStream.range(0, texts.length)
                .mapToObj(i -> county("35010" + i + "000000", texts[i]))
                .toList();
        Ranking ranking = Ranking.of(direction, units);
        return String.join(
                " ",
                units.stream()
                        .map(unit -> ranking.place(unit.unit())
                                .map(place -> place.rank() + "/" + place.among())
                                .orElse("–"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            UP,   1/2 3/4 1/4,                2/3 1/3 3/3
            DOWN, 1/2 3/4 1/4,                2/3 3/3 1/3
            UP,   1/2 2/4 3/4 3/6 1/4,        2/5 2/5 1/5 2/5 5/5
            DOWN, 1/2 2/4 3/4 3/6 1/4,        2/5 2/5 5/5 2/5 1/5
            UP,   1/3 2/6 100/300,            1/3 1/3 1/3
            UP,   333333/1000000 1/3,         2/2 1/2
            UP,   none 1/2 n/a FROM_80 1/4,   – 1/2 – – 2/2
            DOWN, none 1/2 n/a FROM_80 1/4,   – 2/2 – – 1/2
            UP,   none 1/2,                   – –
            UP,   2/2 3/2,                    2/2 1/2
            NONE, 1/2 3/4 1/4,                – – –
            """)
    void equal_rates_share_a_rank_and_only_known_ones_have_one(Direction direction, String values, String expected) {
        assertThat(ranks(direction, values)).isEqualTo(expected);
    }

    @Test
    void a_held_back_value_has_no_rank_and_a_unit_that_is_not_there_neither() {
        UnitValue held = county("350102000000", "held back");
        Ranking ranking =
                Ranking.of(Direction.UP, List.of(held, county("350103000000", "1/2"), county("350104000000", "1/3")));
        assertThat(ranking.place(held.unit())).isEmpty();
        assertThat(ranking.place(new DivisionKey(DivisionLevel.COUNTY, "350999000000")))
                .isEmpty();
    }

    @Test
    void shares_of_points_are_ranked_with_the_highest_first() {
        DivisionKey one = new DivisionKey(DivisionLevel.COUNTY, "350102000000");
        DivisionKey other = new DivisionKey(DivisionLevel.COUNTY, "350103000000");
        assertThat(Ranking.of(Map.of(one, new BigDecimal("0.8"), other, new BigDecimal("0.80")))
                        .place(other))
                .contains(new Ranking.Place(1, 2));
    }
}

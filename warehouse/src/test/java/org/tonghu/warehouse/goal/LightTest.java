package org.tonghu.warehouse.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.warehouse.goal.Given.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.warehouse.indicator.Indicator.Direction;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LightTest {
    private static String light(String value, String due, boolean isFinal, Direction direction) {
        Optional<BigDecimal> rate = due.equals("none") ? Optional.empty() : Optional.of(new BigDecimal(due));
        return Light.of(value(value), new Pace(rate, isFinal), direction)
                .map(Light::name)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            90/100,           0.9,      REACHED
            9/10,             0.9,      REACHED
            91/100,           0.9,      REACHED
            120/100,          0.9,      REACHED
            899999/1000000,   0.9,      CLOSE
            99999999/100000000, 1,      CLOSE
            85/100,           0.9,      CLOSE
            849999/1000000,   0.9,      LAGGING
            8499999/10000000, 0.9,      LAGGING
            0/100,            0.9,      LAGGING
            0/100,            0.03,     CLOSE
            1/3,              0.333333, REACHED
            0/100,            0,        NOT_DUE
            50/100,           0,        NOT_DUE
            """)
    void more_is_better_up_to_five_points_below_the_pace_are_close_and_a_pace_of_0_judges_nothing(
            String value, String due, String expected) {
        assertThat(light(value, due, false, Direction.UP)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10/100,           0.1,  REACHED
            0/100,            0.1,  REACHED
            100001/1000000,   0.1,  CLOSE
            15/100,           0.1,  CLOSE
            150001/1000000,   0.1,  LAGGING
            0/100,            0,    REACHED
            3/100,            0,    CLOSE
            6/100,            0,    LAGGING
            """)
    void where_less_is_better_the_pace_is_a_ceiling_and_one_of_0_is_the_lowest_of_all(
            String value, String due, String expected) {
        assertThat(light(value, due, false, Direction.DOWN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            9/10,             0.9, UP,   REACHED
            899999/1000000,   0.9, UP,   LAGGING
            99999999/100000000, 1, UP,   LAGGING
            0/10,             0,   UP,   REACHED
            1/10,             0.1, DOWN, REACHED
            100001/1000000,   0.1, DOWN, LAGGING
            """)
    void from_the_targets_day_on_a_goal_is_reached_or_not(
            String value, String due, Direction direction, String expected) {
        assertThat(light(value, due, true, direction)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            none,      NO_DATA
            held back, HELD_BACK
            n/a,       NOT_APPLICABLE
            """)
    void what_is_no_number_says_so_whatever_is_asked(String value, String expected) {
        for (Direction direction : Direction.values()) {
            assertThat(light(value, "0.9", true, direction)).isEqualTo(expected);
            assertThat(light(value, "none", false, direction)).isEqualTo(expected);
            assertThat(light(value, "0", false, direction)).isEqualTo(expected);
        }
    }

    @Test
    void a_number_has_no_light_where_neither_way_is_better_or_nothing_is_asked_yet() {
        assertThat(light("1/2", "0.9", true, Direction.NONE)).isEmpty();
        assertThat(light("1/2", "0", false, Direction.NONE)).isEmpty();
        assertThat(light("1/2", "none", false, Direction.UP)).isEmpty();
        assertThat(light("1/2", "none", false, Direction.DOWN)).isEmpty();
        assertThat(light("FROM_80", "0.9", true, Direction.NONE)).isEmpty();
        assertThat(light("FROM_80", "none", false, Direction.UP)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # band,   due,      final, direction, light
            FROM_95,  0.95,     false, UP,   REACHED
            FROM_95,  0.950001, false, UP,   ''
            FROM_95,  1,        false, UP,   ''
            FROM_95,  1,        true,  UP,   ''
            FROM_90,  0.9,      false, UP,   REACHED
            FROM_90,  0.92,     false, UP,   ''
            FROM_90,  0.95,     false, UP,   CLOSE
            FROM_90,  0.95,     true,  UP,   LAGGING
            FROM_90,  0.96,     false, UP,   ''
            FROM_90,  1,        false, UP,   LAGGING
            FROM_80,  0.9,      false, UP,   ''
            FROM_80,  0.9,      true,  UP,   LAGGING
            FROM_80,  0.949999, false, UP,   ''
            FROM_80,  0.95,     false, UP,   LAGGING
            UNDER_60, 0.65,     false, UP,   LAGGING
            UNDER_60, 0.6,      false, UP,   ''
            UNDER_60, 0,        false, UP,   NOT_DUE
            UNDER_60, 0.6,      false, DOWN, REACHED
            UNDER_60, 0.1,      false, DOWN, ''
            FROM_60,  0.1,      false, DOWN, LAGGING
            FROM_90,  0.9,      false, DOWN, ''
            FROM_95,  0.1,      false, DOWN, LAGGING
            FROM_95,  1,        false, DOWN, ''
            """)
    void a_band_has_a_light_only_where_all_of_its_rates_have_the_same(
            String band, String due, boolean isFinal, Direction direction, String expected) {
        assertThat(light(band, due, isFinal, direction)).isEqualTo(expected);
    }

    @Test
    void every_light_has_a_symbol_and_words_of_its_own() {
        assertThat(Light.HELD_BACK.symbol()).isEqualTo("◌");
        assertThat(Light.NOT_DUE.symbol() + Light.NOT_DUE.word().zh()).isEqualTo("–未到考核期");
        assertThat(Light.values()).extracting(light -> light.word().zh()).doesNotHaveDuplicates();
        assertThat(Light.values()).extracting(light -> light.word().en()).doesNotHaveDuplicates();
    }
}

package org.tonghu.warehouse.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tonghu.warehouse.goal.Given.ninety;
import static org.tonghu.warehouse.goal.Given.province;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.warehouse.goal.Shortfall.Reading;
import org.tonghu.warehouse.indicator.Indicator.Direction;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShortfallTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # value, more is better, less is better
            80/100,  10, 0
            90/100,  0,  0
            95/100,  0,  5
            0/7,     7,  0
            6/7,     1,  0
            7/7,     0,  1
            1/1,     0,  1
            4.5/10,  5,  0
            9.5/10,  0,  1
            none,      '', ''
            held back, '', ''
            n/a,       '', ''
            FROM_80,   '', ''
            """)
    void what_is_missing_for_a_target_of_ninety_in_whole_units_or_too_many(
            String value, String missing, String tooMany) {
        assertThat(units(Direction.UP, value)).isEqualTo(missing);
        assertThat(units(Direction.DOWN, value)).isEqualTo(tooMany);
    }

    private static String units(Direction direction, String value) {
        return ninety(direction)
                .shortfall(province(value))
                .map(shortfall -> shortfall.units().toPlainString())
                .orElse("");
    }

    @Test
    void there_is_none_where_neither_way_is_better() {
        assertThat(units(Direction.NONE, "1/100")).isEmpty();
    }

    @Test
    void it_says_which_reading_it_is_and_is_never_below_0() {
        assertThat(ninety(Direction.UP).shortfall(province("1/2")).orElseThrow().reading())
                .isEqualTo(Reading.NET);
        assertThatThrownBy(() -> new Shortfall(Reading.GROSS, BigDecimal.ONE.negate()))
                .hasMessageContaining("expected 0 or more");
    }
}

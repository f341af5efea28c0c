package org.tonghu.warehouse.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.warehouse.indicator.Indicator.Direction;
import org.tonghu.warehouse.indicator.Indicator.OverMonths;
import org.tonghu.warehouse.indicator.Target;
import org.tonghu.warehouse.value.UnitValue;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProjectionTest {
    private static String needed(Goal goal, String month, String value) {
        UnitValue now = Given.province(value);
        UnitValue then = new UnitValue(now.indicator(), now.unit(), now.name(), YearMonth.parse(month), now.value());
        return Projection.of(goal, then)
                .map(p -> p.by() + " " + p.months() + " "
                        + p.rate().stripTrailingZeros().toPlainString()
                        + p.units().map(units -> " " + units.toPlainString()).orElse(""))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,   direction, month,   value,     by, months, rate and units a month
            DATED,    UP,        2020-09, 60/100,    2020-12 3 0.1 10
            DATED,    UP,        2020-09, 62/100,    2020-12 3 0.093334 10
            DATED,    UP,        2020-11, 89/100,    2020-12 1 0.01 1
            DATED,    UP,        2019-12, 60/100,    2020-12 12 0.025 3
            DATED,    UP,        2020-09, 90/100,    ''
            DATED,    UP,        2020-12, 60/100,    ''
            DATED,    UP,        2021-06, 60/100,    ''
            DATED,    UP,        2020-09, none,      ''
            DATED,    UP,        2020-09, held back, ''
            DATED,    UP,        2020-09, FROM_80,   ''
            DATED,    NONE,      2020-09, 60/100,    ''
            DATED,    DOWN,      2020-09, 99/100,    2020-12 3 0.03 3
            DATED,    DOWN,      2020-09, 60/100,    ''
            YEARLY,   UP,        2020-01, 35/100,    2020-12 11 0.05 5
            YEARLY,   UP,        2020-12, 35/100,    ''
            YEARLY,   UP,        2021-02, 40/100,    2021-12 10 0.05 5
            YEAR_END, UP,        2021-10, 80/100,    2021-12 2 0.05 5
            """)
    void what_must_be_gained_a_month_until_the_targets_day(
            Target.Kind kind, Direction direction, String month, String value, String expected) {
        Goal goal = Given.goal(direction, Given.target(kind, "0", "0.9"));
        assertThat(needed(goal, month, value)).isEqualTo(expected);
    }

    @Test
    void what_is_counted_anew_each_month_needs_points_and_no_units() {
        Goal goal = Given.goal(Direction.UP, Given.target(Target.Kind.DATED, "0", "0.9"), OverMonths.SUM);
        assertThat(needed(goal, "2020-09", "60/100")).isEqualTo("2020-12 3 0.1");
    }
}

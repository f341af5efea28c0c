package org.tonghu.warehouse.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tonghu.warehouse.goal.Given.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.indicator.Target;
import org.tonghu.warehouse.indicator.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaceTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,   start, value, month,   due,      final
            DATED,    0.5,   0.9,   2018-12, 0.5,      false
            DATED,    0.5,   0.9,   2019-09, 0.5,      false
            DATED,    0,     1,     2019-09, 0,        false
            DATED,    0,     1,     2019-10, 0.067686, false
            DATED,    0.5,   0.9,   2019-10, 0.527074, false
            DATED,    0,     1,     2020-11, 0.932314, false
            DATED,    0.5,   0.9,   2020-12, 0.9,      true
            DATED,    0.5,   0.9,   2021-01, 0.9,      true
            DATED,    0.3,   0.1,   2019-09, 0.3,      false
            DATED,    0.3,   0.1,   2020-06, 0.180349, false
            DATED,    0.3,   0.1,   2020-12, 0.1,      true
            YEARLY,   0,     1,     2019-12, 1,        true
            YEARLY,   0,     1,     2020-01, 0.084699, false
            YEARLY,   0,     1,     2020-02, 0.163934, false
            YEARLY,   0,     1,     2020-11, 0.915301, false
            YEARLY,   0,     1,     2020-12, 1,        true
            YEARLY,   0,     1,     2021-01, 0.084932, false
            YEARLY,   1,     1,     2020-01, 1,        false
            YEAR_END, 0,     0.95,  2020-01, none,     false
            YEAR_END, 0,     0.95,  2020-11, none,     false
            YEAR_END, 0,     0.95,  2020-12, 0.95,     true
            YEAR_END, 0,     0.95,  2021-01, none,     false
            """)
    void the_pace_grows_by_days_to_the_target_and_is_final_from_its_day(
            Target.Kind kind, String start, String value, YearMonth month, String due, boolean isFinal) {
        Pace pace = Pace.of(target(kind, start, value), month);
        assertThat(pace.due()
                        .map(rate -> rate.stripTrailingZeros().toPlainString())
                        .orElse("none"))
                .isEqualTo(due);
        assertThat(pace.isFinal()).isEqualTo(isFinal);
    }

    @Test
    void a_day_in_the_middle_of_a_month_has_come_at_its_end() {
        Target target = new Target(
                List.of(DivisionLevel.COUNTY),
                Target.Kind.DATED,
                LocalDate.of(2020, 1, 15),
                BigDecimal.ZERO,
                LocalDate.of(2020, 3, 15),
                BigDecimal.ONE,
                Target.Basis.OFFICIAL,
                new Text("来源", "source"));
        assertThat(Pace.of(target, YearMonth.of(2020, 2)).due()).contains(new BigDecimal("0.750000"));
        assertThat(Pace.of(target, YearMonth.of(2020, 3)).isFinal()).isTrue();
    }

    @Test
    void a_target_needs_levels_days_in_order_and_rates_that_are_not_below_0() {
        assertThatThrownBy(() -> target(Target.Kind.DATED, "-0.1", "1"))
                .hasMessageContaining("expected rates of 0 or more");
        assertThatThrownBy(() -> dates(LocalDate.of(2020, 12, 31), List.of(DivisionLevel.COUNTY)))
                .hasMessageContaining("expected a day before 2020-12-31");
        assertThatThrownBy(() -> dates(LocalDate.of(2020, 1, 1), List.of()))
                .hasMessageContaining("expected one or more");
    }

    private static Target dates(LocalDate from, List<DivisionLevel> levels) {
        return new Target(
                levels,
                Target.Kind.DATED,
                from,
                BigDecimal.ZERO,
                LocalDate.of(2020, 12, 31),
                BigDecimal.ONE,
                Target.Basis.OFFICIAL,
                new Text("来源", "source"));
    }
}

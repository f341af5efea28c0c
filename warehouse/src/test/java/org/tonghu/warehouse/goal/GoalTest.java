package org.tonghu.warehouse.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator.Direction;
import org.tonghu.warehouse.indicator.Target;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GoalTest {
    private static List<String> goals(DivisionLevel level) {
        return Goal.of(Catalogue.bundled(), level).stream()
                .map(goal -> goal.indicator().id())
                .toList();
    }

    @Test
    void units_have_the_goals_whose_targets_name_their_level() {
        assertThat(goals(DivisionLevel.PROVINCE))
                .hasSize(19)
                .contains("A01", "D07", "G06")
                .doesNotContain("G03");
        assertThat(goals(DivisionLevel.COUNTY)).hasSize(18).doesNotContain("A01");
        assertThat(goals(DivisionLevel.VILLAGE)).doesNotContain("D07", "B05");
    }

    @Test
    void the_execution_of_funds_has_a_target_at_the_years_end_and_no_pace_before() {
        Goal funds = Goal.of(Catalogue.bundled(), DivisionLevel.COUNTY).stream()
                .filter(goal -> goal.target().kind() == Target.Kind.YEAR_END)
                .findFirst()
                .orElseThrow();
        assertThat(funds.indicator().id()).isEqualTo("G06");
        assertThat(funds.light(Given.county("350102000000", "50/100"))).isEmpty();
        assertThat(funds.shortfall(Given.county("350102000000", "50/100"))
                        .orElseThrow()
                        .units())
                .isEqualByComparingTo("45");
    }

    @Test
    void the_bars_are_where_the_light_changes_and_the_target() {
        YearMonth end = YearMonth.of(2020, 12);
        assertThat(Given.ninety(Direction.UP).bars(end)).containsExactly(new BigDecimal("0.9"), new BigDecimal("0.85"));
        assertThat(Given.ninety(Direction.DOWN).bars(end))
                .containsExactly(new BigDecimal("0.9"), new BigDecimal("0.95"));
        Goal yearEnd = Given.goal(Direction.UP, Given.target(Target.Kind.YEAR_END, "0", "0.9"));
        assertThat(yearEnd.bars(YearMonth.of(2020, 5))).containsExactly(new BigDecimal("0.9"));
    }

    @Test
    void a_goal_is_of_a_level_that_its_target_names() {
        Goal prefectures =
                Goal.of(Catalogue.bundled(), DivisionLevel.PREFECTURE).getFirst();
        assertThatThrownBy(() -> new Goal(prefectures.indicator(), DivisionLevel.VILLAGE, prefectures.target()))
                .hasMessageContaining("Cannot make a goal of A01 for a village");
    }
}

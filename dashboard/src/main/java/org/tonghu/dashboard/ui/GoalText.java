package org.tonghu.dashboard.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.indicator.Indicator.Direction;
import org.tonghu.warehouse.value.UnitValue;

/** What a goal asks for, in words, in the language of a component. */
public final class GoalText {
    private GoalText() {}

    /** The target: a rate, or a ceiling where less is better. */
    public static String target(Goal goal) {
        return atMost(goal) + Format.percent(goal.target().value());
    }

    /** What is due in a month, told apart from the values that stand beside it. */
    public static String pace(Component on, Goal goal, YearMonth month, Collection<UnitValue> beside) {
        List<BigDecimal> rates =
                beside.stream().flatMap(v -> v.value().rate().stream()).toList();
        return goal.pace(month)
                .due()
                .map(due -> atMost(goal) + Format.percent(due, rates))
                .orElseGet(() -> on.getTranslation("goals.noPace"));
    }

    private static String atMost(Goal goal) {
        return goal.direction() == Direction.DOWN ? "≤ " : "";
    }

    /** A number of what the goal counts, with its unit. */
    public static String units(Goal goal, BigDecimal units, Locale language) {
        return Format.count(units) + " " + goal.indicator().unit().in(language);
    }
}

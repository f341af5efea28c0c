package org.tonghu.dashboard.overview;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.dashboard.ui.GoalText;
import org.tonghu.dashboard.ui.ValueText;
import org.tonghu.warehouse.goal.GapDecomposition;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.indicator.Indicator.Direction;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;

/** Where a division stands with one goal, in one sentence. */
class Sentence extends Paragraph {
    private static final long serialVersionUID = 1L;

    Sentence(Goal goal, UnitValue whole, GapDecomposition gap) {
        setId("sentence");
        addClassName("tonghu-sentence");
        ValueText.colour(this, goal, whole);
        if (!(whole.value() instanceof Value.Known known)) {
            setText(nothing(goal, whole));
        } else if (goal.direction() == Direction.NONE) {
            setText(value(goal, whole, known) + getTranslation("overview.stop"));
        } else {
            setText(value(goal, whole, known)
                    + pace(goal, whole)
                    + getTranslation("overview.stop")
                    + new GapText(this, goal, gap, getLocale()).sentence());
        }
    }

    private String value(Goal goal, UnitValue whole, Value.Known known) {
        return getTranslation(
                "overview.standing",
                getTranslation(
                        "format.month",
                        Integer.toString(whole.month().getYear()),
                        whole.month().getMonthValue()),
                whole.name(),
                goal.indicator().title().in(getLocale()),
                Format.percent(known, goal.bars(whole.month())),
                Format.count(known.numerator()),
                Format.count(known.denominator()),
                goal.indicator().unit().in(getLocale()));
    }

    private String pace(Goal goal, UnitValue whole) {
        String due = goal.pace(whole.month()).due().isEmpty()
                ? getTranslation("overview.noPace")
                : getTranslation("overview.pace", GoalText.pace(this, goal, whole.month(), List.of(whole)));
        return due
                + goal.light(whole)
                        .map(light -> getTranslation(
                                "overview.light", light.symbol(), light.word().in(getLocale())))
                        .orElse("");
    }

    private String nothing(Goal goal, UnitValue whole) {
        return getTranslation(
                "overview.nothing",
                whole.name(),
                goal.indicator().title().in(getLocale()),
                ValueText.text(this, whole.value()));
    }
}

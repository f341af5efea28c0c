package org.tonghu.dashboard.overview;

import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.dashboard.ui.Goal;
import org.tonghu.dashboard.ui.ValueText;
import org.tonghu.warehouse.indicator.Light;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;

/** Where the province stands with one goal, in one sentence. */
class Sentence extends Paragraph {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 5;

    Sentence(Goal goal, UnitValue whole, List<Gap> gaps) {
        setId("sentence");
        addClassNames("tonghu-sentence", ValueText.cssClass(goal.light(whole)));
        setText(
                whole.value() instanceof Value.Known known
                        ? standing(goal, whole, known) + gap(goal, gaps)
                        : nothing(goal, whole));
    }

    private String standing(Goal goal, UnitValue whole, Value.Known known) {
        Light light = goal.light(whole);
        return getTranslation(
                "overview.sentence",
                getTranslation(
                        "format.month",
                        Integer.toString(whole.month().getYear()),
                        whole.month().getMonthValue()),
                whole.name(),
                goal.indicator().title().in(getLocale()),
                Format.percent(known.quotient()),
                Format.count(known.numerator()),
                Format.count(known.denominator()),
                goal.indicator().unit().in(getLocale()),
                Format.percent(goal.due(whole.month())),
                light.symbol() + light.word().in(getLocale()));
    }

    private String gap(Goal goal, List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return getTranslation("overview.noGap");
        }
        List<Gap> named = gaps.subList(0, Math.min(NAMED, gaps.size()));
        BigDecimal all = gaps.stream().map(Gap::lacking).reduce(BigDecimal.ZERO, BigDecimal::add);
        return getTranslation(
                "overview.gap",
                Format.percent(goal.target().value()),
                Format.count(all),
                goal.indicator().unit().in(getLocale()),
                String.join(
                        getTranslation("format.listed"),
                        named.stream().map(g -> g.value().name()).toList()),
                Integer.toString(named.size()),
                Format.percent(named.getLast().upTo()));
    }

    private String nothing(Goal goal, UnitValue whole) {
        return getTranslation(
                "overview.nothing",
                whole.name(),
                goal.indicator().title().in(getLocale()),
                goal.light(whole).word().in(getLocale()));
    }
}

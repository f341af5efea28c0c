package org.tonghu.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.goal.Light;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;

/** A value with its light: shape and colour beside the number, the word for those who cannot see either. */
public class ValueText extends Span {
    private static final long serialVersionUID = 1L;

    public ValueText(Goal goal, UnitValue value) {
        goal.light(value).ifPresent(light -> add(symbol(light), new Span(" ")));
        add(new Span(text(this, value.value(), goal.bars(value.month()))));
        addClassName("tonghu-value");
    }

    private Span symbol(Light light) {
        Span symbol = new Span(light.symbol());
        symbol.addClassNames("tonghu-light", cssClass(light));
        String word = light.word().in(getLocale());
        symbol.setTitle(word);
        symbol.getElement().setAttribute("role", "img");
        symbol.getElement().setAttribute("aria-label", word);
        return symbol;
    }

    /** Gives a component the colour of a value's light, where it has one. */
    public static void colour(HasStyle component, Goal goal, UnitValue value) {
        goal.light(value).ifPresent(light -> component.addClassName(cssClass(light)));
    }

    private static String cssClass(Light light) {
        return "light-" + light.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A value in words, in the language of a component. */
    public static String text(Component on, Value value) {
        return text(on, value, List.of());
    }

    private static String text(Component on, Value value, Collection<BigDecimal> bars) {
        return switch (value) {
            case Value.Known known -> Format.percent(known, bars);
            case Value.NotApplicable n -> on.getTranslation("value.notApplicable");
            case Value.Banded banded ->
                on.getTranslation("value." + banded.band().name());
            case Value.Suppressed s -> on.getTranslation("value.suppressed");
            case Value.NoData d -> on.getTranslation("value.noData");
        };
    }

    /** The counts behind a value, where they may be seen. */
    public static String counts(Value value) {
        return switch (value) {
            case Value.Known known -> Format.count(known.numerator()) + " / " + Format.count(known.denominator());
            case Value.NotApplicable none -> Format.count(none.numerator()) + " / 0";
            case Value.Banded b -> "";
            case Value.Suppressed s -> "";
            case Value.NoData d -> "";
        };
    }
}

package org.tonghu.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.tonghu.warehouse.indicator.Light;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;

/** A value with its light: shape and colour beside the number, the word for those who cannot see either. */
public class ValueText extends Span {
    private static final long serialVersionUID = 1L;

    public ValueText(Goal goal, UnitValue value) {
        Light light = goal.light(value);
        Span symbol = new Span(light.symbol());
        symbol.addClassNames("tonghu-light", cssClass(light));
        String word = light.word().in(getLocale());
        symbol.setTitle(word);
        symbol.getElement().setAttribute("role", "img");
        symbol.getElement().setAttribute("aria-label", word);
        add(symbol, new Span(" " + text(this, value.value())));
        addClassName("tonghu-value");
    }

    /** The name of a light in style sheets. */
    public static String cssClass(Light light) {
        return "light-" + light.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A value in words, in the language of a component. */
    public static String text(Component on, Value value) {
        return switch (value) {
            case Value.Known known -> Format.percent(known.quotient());
            case Value.NotApplicable n -> on.getTranslation("value.notApplicable");
            case Value.Banded banded ->
                on.getTranslation("value." + banded.band().name());
            case Value.Suppressed s -> on.getTranslation("value.suppressed");
            case Value.NoData d -> on.getTranslation("value.noData");
        };
    }
}

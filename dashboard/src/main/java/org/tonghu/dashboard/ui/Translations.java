package org.tonghu.dashboard.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** All texts of the screens by key, from {@code texts.properties} (Chinese) and {@code texts_en.properties}. */
@Component
public class Translations implements I18NProvider {
    private static final long serialVersionUID = 1L;
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.CHINESE, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        String text = ResourceBundle.getBundle("texts", language, NO_FALLBACK).getString(key);
        return params.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(params);
    }
}

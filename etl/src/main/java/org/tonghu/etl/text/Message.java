package org.tonghu.etl.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A public sentence by its key in {@code messages.properties} (Chinese) and {@code messages_en.properties}.
 *
 * @param arguments what it speaks of; a message among them is said in the same language
 */
public record Message(String key, List<Object> arguments) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    public String zh() {
        return in(Locale.ROOT);
    }

    public String en() {
        return in(Locale.ENGLISH);
    }

    /** In Chinese, then in English: for a command line that was not told a language. */
    public String both() {
        return zh() + " " + en();
    }

    public String in(Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle("messages", language, NO_FALLBACK);
        Object[] values = arguments.stream()
                .map(argument -> argument instanceof Message part ? part.in(language) : argument)
                .toArray();
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(values);
    }
}

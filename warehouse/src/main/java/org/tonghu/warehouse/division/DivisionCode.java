package org.tonghu.warehouse.division;

import java.util.Optional;
import java.util.regex.Pattern;

/** Codes of divisions: 12 digits; offices also send the first 6 or 9 of them. */
public final class DivisionCode {
    private static final Pattern SHAPE = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");

    private DivisionCode() {}

    /** The 12-digit code of a text of 6, 9 or 12 digits; empty for any other text. */
    public static Optional<String> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(text + "0".repeat(12 - text.length())) : Optional.empty();
    }
}

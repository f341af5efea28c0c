package org.tonghu.etl.conform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers, with thousands commas or without. */
final class Numbers {
    /** Decimals of every amount of the contract. */
    static final int SCALE = 4;

    private static final Pattern SHAPE = Pattern.compile("-?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?");

    private Numbers() {}

    static Optional<BigDecimal> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }

    /** Half up to four places, as a number of a spreadsheet is read. */
    static BigDecimal rounded(BigDecimal number) {
        return number.setScale(SCALE, RoundingMode.HALF_UP);
    }
}

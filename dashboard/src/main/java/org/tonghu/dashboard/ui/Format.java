package org.tonghu.dashboard.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as the screens show them. */
public final class Format {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Format() {}

    /** A rate in per cent with one decimal, rounded down at the top so that 99.96 % never reads as 100 %. */
    public static String percent(BigDecimal rate) {
        BigDecimal shown = rate.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
        boolean roundedToFull = shown.compareTo(HUNDRED) == 0 && rate.compareTo(BigDecimal.ONE) < 0;
        BigDecimal kept = roundedToFull ? new BigDecimal("99.9") : shown;
        return (kept.compareTo(HUNDRED) == 0 ? "100" : kept.toPlainString()) + "%";
    }

    /** A count or amount with thousands commas and at most one decimal. */
    public static String count(BigDecimal count) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(count);
    }

    /** A difference of rates in percentage points, with its sign. */
    public static String points(BigDecimal difference) {
        BigDecimal points = difference.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
        return (points.signum() > 0 ? "+" : "") + points.toPlainString();
    }
}

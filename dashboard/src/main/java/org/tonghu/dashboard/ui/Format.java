package org.tonghu.dashboard.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.tonghu.warehouse.value.Value;

/**
 * Numbers as the screens show them. A number that is compared with bars is printed with one decimal, and with more where it
 * would not be seen otherwise on which side of a bar it lies: 0.99 below 1, never 1.0.
 */
public final class Format {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Format() {}

    /** A rate in per cent; 100 % is read as a bar, so that 99.96 % never reads as 100 %. */
    public static String percent(BigDecimal rate) {
        return percent(rate, List.of());
    }

    /** A rate in per cent, seen on its side of each bar and of 100 %. */
    public static String percent(BigDecimal rate, Collection<BigDecimal> bars) {
        return percent(rate, BigDecimal.ONE, bars);
    }

    /** The same for a value, whose rate need not have an end. */
    public static String percent(Value.Known value, Collection<BigDecimal> bars) {
        return percent(value.numerator(), value.denominator(), bars);
    }

    private static String percent(BigDecimal numerator, BigDecimal denominator, Collection<BigDecimal> bars) {
        int places =
                Math.max(places(numerator, denominator, bars), places(numerator, denominator, List.of(BigDecimal.ONE)));
        BigDecimal shown = hundredfold(numerator, denominator, places);
        return (shown.compareTo(HUNDRED) == 0 ? "100" : shown.toPlainString()) + "%";
    }

    /** A count or amount with thousands commas and at most one decimal. */
    public static String count(BigDecimal count) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(count);
    }

    /** A difference of rates in percentage points, with its sign; only no difference at all reads as 0.0. */
    public static String points(BigDecimal difference) {
        return points(difference, List.of());
    }

    /** The same, seen on its side of each bar, which are differences of rates too. */
    public static String points(BigDecimal difference, Collection<BigDecimal> bars) {
        int places = Math.max(
                places(difference, BigDecimal.ONE, bars), places(difference, BigDecimal.ONE, List.of(BigDecimal.ZERO)));
        return (difference.signum() > 0 ? "+" : "")
                + hundredfold(difference, BigDecimal.ONE, places).toPlainString();
    }

    /** The fewest decimals with which number and bars, rounded alike, are in the order in which they are. */
    private static int places(BigDecimal numerator, BigDecimal denominator, Collection<BigDecimal> bars) {
        int places = 1;
        for (BigDecimal bar : bars) {
            int side = numerator.compareTo(bar.multiply(denominator));
            while (hundredfold(numerator, denominator, places).compareTo(hundredfold(bar, BigDecimal.ONE, places))
                    != side) {
                places++;
            }
        }
        return places;
    }

    private static BigDecimal hundredfold(BigDecimal numerator, BigDecimal denominator, int places) {
        return numerator.multiply(HUNDRED).divide(denominator, places, RoundingMode.HALF_UP);
    }
}

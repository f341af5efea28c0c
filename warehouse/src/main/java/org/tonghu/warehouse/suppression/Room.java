package org.tonghu.warehouse.suppression;

import java.util.ArrayList;
import java.util.List;
import org.tonghu.warehouse.suppression.Widths.Part;

/**
 * How far an exchange can be driven from a solution: no count may fall below 0 and every band that is shown must stay true.
 * What all indicators have in common (their denominator or numerator) moves by one amount; for each such amount the other
 * part of each indicator may move from a lowest to a highest amount, whatever the other indicators do.
 */
final class Room {
    /** {@code common × dc + other × do ≥ least}, where dc and do are what is moved. */
    private record Limit(long common, long other, long least) {}

    /** Takes an amount of the common part that is possible; whether to go on. */
    interface Visit {
        boolean at(long common);
    }

    /** How far what is common is moved at most: enough for five to lack in a band from 95 %. */
    private static final int FURTHEST = 100;

    /** Between possible amounts, bands may leave gaps as long as their denominators of twentieths. */
    private static final int LONGEST_GAP = 20;

    private static final long FAR = 1_000_000;

    private final boolean sharesDenominator;
    private final Limit[][] limits;
    private final long[] lowest;
    private final long[] highest;

    Room(Hiding hiding, Solution solution, Exchange exchange) {
        int indicators = hiding.grid.indicators();
        this.sharesDenominator = hiding.grid.sharesDenominator;
        this.limits = new Limit[indicators][];
        this.lowest = new long[indicators];
        this.highest = new long[indicators];
        for (int indicator = 0; indicator < indicators; indicator++) {
            List<Limit> own = new ArrayList<>();
            addLeaves(own, solution, exchange, indicator);
            for (int i = 0; i < exchange.cells().length && hiding.hasBands(); i++) {
                int cell = exchange.cells()[i];
                int factor = exchange.factors()[i];
                Count now = solution.count(cell, indicator);
                hiding.band(cell, indicator).ifPresent(band -> addBand(own, band, now, factor));
            }
            limits[indicator] = own.toArray(Limit[]::new);
        }
    }

    private void addLeaves(List<Limit> own, Solution solution, Exchange exchange, int indicator) {
        for (int i = 0; i < exchange.leaves().length; i++) {
            int sign = exchange.signs()[i];
            long numerator = solution.numerator(indicator, exchange.leaves()[i]);
            long lacking = solution.denominator(indicator, exchange.leaves()[i]) - numerator;
            own.add(limit(sign, 0, -numerator));
            own.add(limit(-sign, sign, -lacking));
        }
    }

    private void addBand(List<Limit> own, BandShown band, Count now, int factor) {
        long above = BandShown.PARTS * now.numerator() - band.from() * now.denominator();
        own.add(limit(BandShown.PARTS * factor, -band.from() * factor, -above));
        own.add(limit(0, factor, band.smallest() - now.denominator()));
        if (!band.isLast()) {
            long below = band.to() * now.denominator() - BandShown.PARTS * now.numerator();
            own.add(limit(-BandShown.PARTS * factor, band.to() * factor, 1 - below));
        }
    }

    private Limit limit(long ofNumerator, long ofDenominator, long least) {
        return sharesDenominator
                ? new Limit(ofDenominator, ofNumerator, least)
                : new Limit(ofNumerator, ofDenominator, least);
    }

    /** By how much a part moves when the common one and the other one of the indicator do. */
    long moved(Part part, long common, long other) {
        long numerator = sharesDenominator ? other : common;
        long denominator = sharesDenominator ? common : other;
        return switch (part) {
            case NUMERATOR -> numerator;
            case LACKING -> denominator - numerator;
            case DENOMINATOR -> denominator;
        };
    }

    /** All possible amounts of the common part, upwards from 0, then downwards; at each the ranges are those of the amount. */
    void visit(Visit visit) {
        for (int direction = 1; direction >= -1; direction -= 2) {
            int gap = 0;
            for (int i = direction == 1 ? 0 : 1; i <= FURTHEST && gap <= LONGEST_GAP; i++) {
                gap = isPossible((long) direction * i) ? 0 : gap + 1;
                if (gap == 0 && !visit.at((long) direction * i)) {
                    return;
                }
            }
        }
    }

    int indicators() {
        return limits.length;
    }

    /** The lowest amount by which the other part of an indicator may move. */
    long lowest(int indicator) {
        return lowest[indicator];
    }

    /** The highest. */
    long highest(int indicator) {
        return highest[indicator];
    }

    private boolean isPossible(long common) {
        for (int indicator = 0; indicator < limits.length; indicator++) {
            if (!isPossible(indicator, common)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossible(int indicator, long common) {
        long from = -FAR;
        long to = FAR;
        for (Limit limit : limits[indicator]) {
            long least = limit.least() - limit.common() * common;
            if (limit.other() > 0) {
                from = Math.max(from, Math.ceilDiv(least, limit.other()));
            } else if (limit.other() < 0) {
                to = Math.min(to, Math.floorDiv(-least, -limit.other()));
            } else if (least > 0) {
                return false;
            }
        }
        lowest[indicator] = from;
        highest[indicator] = to;
        return from <= to;
    }
}

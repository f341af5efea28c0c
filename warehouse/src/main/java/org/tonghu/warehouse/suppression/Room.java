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
    /** {@code numerator × dn + denominator × dd ≥ least}, where dn and dd are what is moved. */
    private record Limit(long numerator, long denominator, long least) {}

    /** Amounts from a lowest to a highest, ends included; none where the lowest is above the highest. */
    record Range(long lowest, long highest) {
        boolean isEmpty() {
            return lowest > highest;
        }

        /** The amount of it that is nearest to another one. */
        long nearest(long amount) {
            return Math.clamp(amount, lowest, highest);
        }
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

    private static final long FAR = 1_000_000;
    private static final Range NONE = new Range(1, 0);

    private final boolean sharesDenominator;
    private final List<List<Limit>> limits = new ArrayList<>();

    Room(Hiding hiding, Solution solution, Exchange exchange) {
        this.sharesDenominator = hiding.grid.sharesDenominator;
        for (int indicator = 0; indicator < hiding.grid.indicators(); indicator++) {
            List<Limit> own = new ArrayList<>();
            addLeaves(own, solution, exchange, indicator);
            for (int i = 0; i < exchange.cells().length; i++) {
                int cell = exchange.cells()[i];
                int factor = exchange.factors()[i];
                Count now = solution.count(cell, indicator);
                hiding.band(cell, indicator).ifPresent(band -> addBand(own, band, now, factor));
            }
            limits.add(own);
        }
    }

    private static void addLeaves(List<Limit> own, Solution solution, Exchange exchange, int indicator) {
        for (int i = 0; i < exchange.leaves().length; i++) {
            int sign = exchange.signs()[i];
            long numerator = solution.numerator(indicator, exchange.leaves()[i]);
            long lacking = solution.denominator(indicator, exchange.leaves()[i]) - numerator;
            own.add(new Limit(sign, 0, -numerator));
            own.add(new Limit(-sign, sign, -lacking));
        }
    }

    private static void addBand(List<Limit> own, BandShown band, Count now, int factor) {
        long above = BandShown.PARTS * now.numerator() - band.from() * now.denominator();
        own.add(new Limit(BandShown.PARTS * factor, -band.from() * factor, -above));
        own.add(new Limit(0, factor, band.smallest() - now.denominator()));
        if (!band.isLast()) {
            long below = band.to() * now.denominator() - BandShown.PARTS * now.numerator();
            own.add(new Limit(-BandShown.PARTS * factor, band.to() * factor, 1 - below));
        }
    }

    /** How far the other part of each indicator may move when the common one moves by an amount; none where one cannot. */
    List<Range> ranges(long common) {
        List<Range> ranges = new ArrayList<>(limits.size());
        for (int indicator = 0; indicator < limits.size(); indicator++) {
            Range range = range(indicator, common);
            if (range.isEmpty()) {
                return List.of();
            }
            ranges.add(range);
        }
        return ranges;
    }

    /** How far the part that an indicator has for itself may move when the common one moves by an amount. */
    private Range range(int indicator, long common) {
        long lowest = -FAR;
        long highest = FAR;
        for (Limit limit : limits.get(indicator)) {
            long ofCommon = sharesDenominator ? limit.denominator() : limit.numerator();
            long ofOther = sharesDenominator ? limit.numerator() : limit.denominator();
            long least = limit.least() - ofCommon * common;
            if (ofOther > 0) {
                lowest = Math.max(lowest, Math.ceilDiv(least, ofOther));
            } else if (ofOther < 0) {
                highest = Math.min(highest, Math.floorDiv(-least, -ofOther));
            } else if (least > 0) {
                return NONE;
            }
        }
        return new Range(lowest, highest);
    }
}

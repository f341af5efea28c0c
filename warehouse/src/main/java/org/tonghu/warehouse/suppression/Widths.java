package org.tonghu.warehouse.suppression;

import java.util.Arrays;

/**
 * How many whole numbers a held-back cell has been shown to be able to be, for each indicator and each of its three parts, as
 * bits of what is added to the true value: from 31 less to 31 more.
 */
final class Widths {
    /** A part of a count and how many whole numbers must stay possible for it. */
    enum Part {
        NUMERATOR(5),
        LACKING(5),
        DENOMINATOR(10);

        final int needed;

        Part(int needed) {
            this.needed = needed;
        }
    }

    /** A part of the count of an indicator. */
    record Of(int indicator, Part part) {}

    private static final int FURTHEST = 31;
    private static final Part[] PARTS = Part.values();

    private final long[] seen;
    private final boolean[] exempt;

    /**
     * Of one cell.
     *
     * @param exempt by indicator and part: what need not be protected
     */
    Widths(boolean[] exempt) {
        this.exempt = exempt;
        this.seen = new long[exempt.length];
        Arrays.fill(seen, 1L << FURTHEST);
    }

    @SuppressWarnings("EnumOrdinal")
    static int at(int indicator, Part part) {
        return indicator * PARTS.length + part.ordinal();
    }

    static Of of(int at) {
        return new Of(at / PARTS.length, PARTS[at % PARTS.length]);
    }

    static boolean[] nothingExempt(int indicators) {
        return new boolean[indicators * PARTS.length];
    }

    /** Notes that every so manieth difference from one to another, ends included, is possible. */
    void add(int at, long first, long last, int every) {
        if (every == 1) {
            addAll(at, Math.max(first, -FURTHEST), Math.min(last, FURTHEST));
            return;
        }
        long from = first + every * Math.max(0, Math.ceilDiv(-FURTHEST - first, every));
        for (long difference = from; difference <= Math.min(last, FURTHEST); difference += every) {
            seen[at] |= 1L << (difference + FURTHEST);
        }
    }

    private void addAll(int at, long first, long last) {
        if (first <= last) {
            seen[at] |= (-1L >>> (63 - (last - first))) << (first + FURTHEST);
        }
    }

    int missing(int at) {
        int needed = PARTS[at % PARTS.length].needed;
        return exempt[at] ? 0 : Math.max(0, needed - Long.bitCount(seen[at]));
    }

    /** How many more must be shown to be possible before it is protected, over all parts. */
    int missing() {
        int missing = 0;
        for (int at = 0; at < seen.length; at++) {
            missing += missing(at);
        }
        return missing;
    }

    int parts() {
        return seen.length;
    }

    boolean isFull() {
        return missing() == 0;
    }
}

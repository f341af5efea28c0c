package org.tonghu.etl.sample;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;

/**
 * What to write.
 *
 * @param out the folder that the files go to
 * @param seed the same seed and options give the same bytes
 * @param months how many months
 * @param last the last month
 * @param slipShare mean share of faulty rows
 * @param only 12-digit codes of the counties to write; empty for all
 */
public record SampleOptions(Path out, long seed, int months, YearMonth last, double slipShare, Set<String> only) {
    public SampleOptions {
        if (months < 1 || months > 120) {
            throw new IllegalArgumentException("Cannot write sample: " + months + " months, expected 1 to 120");
        }
        only = Set.copyOf(only);
    }

    /** The usual sample: all counties, the 24 months up to December 2020, six faulty rows in a thousand. */
    public static SampleOptions of(Path out) {
        return new SampleOptions(out, 20201231, 24, YearMonth.of(2020, 12), 0.006, Set.of());
    }

    public SampleOptions withSeed(long other) {
        return new SampleOptions(out, other, months, last, slipShare, only);
    }

    public SampleOptions withMonths(int other) {
        return new SampleOptions(out, seed, other, last, slipShare, only);
    }

    SampleOptions withSlipShare(double other) {
        return new SampleOptions(out, seed, months, last, other, only);
    }

    /** Fewer counties, each with the same rows as in the whole. */
    public SampleOptions withOnly(Set<String> counties) {
        return new SampleOptions(out, seed, months, last, slipShare, counties);
    }

    Window window() {
        return new Window(last.minusMonths(months - 1L), last);
    }
}

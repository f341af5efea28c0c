package org.tonghu.etl.signal;

import java.util.Comparator;

/** The row of a file from which something was read. */
record Source(int batch, String file, int line) implements Comparable<Source> {
    private static final Comparator<Source> READ =
            Comparator.comparingInt(Source::batch).thenComparing(Source::file).thenComparingInt(Source::line);

    @Override
    public int compareTo(Source other) {
        return READ.compare(this, other);
    }
}

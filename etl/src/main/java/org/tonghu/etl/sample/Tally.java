package org.tonghu.etl.sample;

import java.util.Map;
import java.util.TreeMap;

/** Counts what all offices write; offices work side by side. */
final class Tally {
    private long files;
    private final Map<String, Long> rows = new TreeMap<>();
    private final Map<String, Map<String, Long>> planted = new TreeMap<>();

    synchronized void file(SampleTable table, int lines) {
        files++;
        rows.merge(table.dataset(), (long) lines, Long::sum);
    }

    synchronized void planted(SampleTable table, String code) {
        planted.computeIfAbsent(table.dataset(), d -> new TreeMap<>()).merge(code, 1L, Long::sum);
    }

    synchronized SampleReport report() {
        return new SampleReport(files, rows, planted);
    }
}

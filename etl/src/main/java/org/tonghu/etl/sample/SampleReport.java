package org.tonghu.etl.sample;

import java.util.Map;

/**
 * What was written.
 *
 * @param files files with data
 * @param rows rows by dataset, the faulty ones and the repeated ones too
 * @param planted faulty rows by dataset and quarantine code; a load must quarantine exactly these
 */
public record SampleReport(long files, Map<String, Long> rows, Map<String, Map<String, Long>> planted) {
    public long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    public long allPlanted() {
        return planted.values().stream()
                .flatMap(codes -> codes.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }
}

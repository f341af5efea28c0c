package org.tonghu.warehouse.load;

import java.util.Map;

/**
 * Which rows of the quarantine are asked for.
 *
 * @param batch 0 for all
 * @param dataset empty for all
 * @param file empty for all
 * @param code a reason code; empty for all
 * @param start findings to skip
 * @param size findings at most
 */
public record QuarantineFilter(int batch, String dataset, String file, String code, int start, int size) {
    public static final QuarantineFilter ALL = new QuarantineFilter(0, "", "", "", 0, Integer.MAX_VALUE);

    Map<String, ?> parameters() {
        return Map.of("batch", batch, "dataset", dataset, "file", file, "code", code, "start", start, "size", size);
    }
}

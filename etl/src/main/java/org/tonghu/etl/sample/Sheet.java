package org.tonghu.etl.sample;

import java.util.List;

/**
 * A table as it is written: the office's own columns and order, values not yet spelt.
 *
 * @param titles lines above the header (XLSX only)
 * @param remarks lines under the table, e.g. 合计 (XLSX only)
 */
record Sheet(
        String name, List<String> titles, List<String> header, List<List<Object>> lines, List<List<String>> remarks) {}

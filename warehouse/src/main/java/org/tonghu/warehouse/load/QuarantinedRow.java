package org.tonghu.warehouse.load;

/**
 * One finding of a row that is in quarantine now, under the batch, file and line that it came with.
 *
 * @param columnName header of the offending column; empty where the whole row is meant
 * @param rowText the row, identity numbers, names and phones masked
 */
public record QuarantinedRow(
        int batch, String dataset, String file, int line, String code, String columnName, String rowText) {}

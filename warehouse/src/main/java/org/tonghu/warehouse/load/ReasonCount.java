package org.tonghu.warehouse.load;

/** How many rows of a file were quarantined for a reason; a row counts once under each of its reasons. */
public record ReasonCount(int batch, String file, String code, long rows) {}

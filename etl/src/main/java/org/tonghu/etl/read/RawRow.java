package org.tonghu.etl.read;

import java.util.List;

/**
 * A row as it was sent.
 *
 * @param line the first physical line of the record in CSV, the sheet row in XLSX, from 1
 * @param cells aligned to the header; those of a malformed row as they came
 * @param malformed the row has another number of fields than the header, or its quotes do not close
 */
public record RawRow(int line, List<Cell> cells, boolean malformed) {}

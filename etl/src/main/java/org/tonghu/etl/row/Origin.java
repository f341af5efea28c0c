package org.tonghu.etl.row;

/**
 * Where a row came from; the three numbers order all rows ever read.
 *
 * @param position of the table among the tables of its batch
 * @param file the path below the inbox
 * @param line of the file
 */
public record Origin(int batch, int position, String file, int line) {}

package org.tonghu.etl.correction;

/** A file of an earlier batch whose rows a sheet of corrections corrects. */
public record CorrectedFile(int batch, String file) {}

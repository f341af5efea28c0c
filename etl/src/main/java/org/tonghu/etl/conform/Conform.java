package org.tonghu.etl.conform;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What all rows of one load are typed with.
 *
 * @param batch the number of the batch
 */
public record Conform(int batch, PseudonymKey key, LocalDate loadDate) implements Serializable {}

package org.tonghu.etl.conform;

import java.io.Serializable;
import org.tonghu.etl.read.SourceTable;

/**
 * A table of the inbox in the order in which tables are taken.
 *
 * @param position from 1 in the batch
 */
public record Delivery(int position, SourceTable table) implements Serializable {}

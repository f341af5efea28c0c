package org.tonghu.etl.conform;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The rows of one dataset that come in a step. */
public sealed interface IncomingRows {
    /** None. */
    record Nothing() implements IncomingRows {}

    /** The tables of a batch, to be read. */
    record Tables(List<Delivery> deliveries, Conform conform) implements IncomingRows {}

    /** Rows that were typed at an earlier load, in the shape of {@code RowSchema.typed}. */
    record TypedBefore(Dataset<Row> typed) implements IncomingRows {}
}

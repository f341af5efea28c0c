package org.tonghu.etl.keep;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.conform.Conform;
import org.tonghu.etl.conform.Delivery;

/** The rows of one dataset that a step brings. */
public sealed interface Brought {
    /** None. */
    record Nothing() implements Brought {}

    /** The tables of a batch, to be read. */
    record Tables(List<Delivery> deliveries, Conform conform) implements Brought {}

    /** Rows that were typed at an earlier load, in the shape of {@code RowSchema.typed}. */
    record TypedBefore(Dataset<Row> typed) implements Brought {}
}

package org.tonghu.etl.signal;

import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What follows from the sums of units that a {@link SignalTable} keeps. */
public sealed interface Rule permits Rule.Sums, Rule.OverAll, CountyRule {

    /** The sums are what is found. */
    record Sums() implements Rule {}

    /**
     * What is found follows from the sums of many units.
     *
     * @param found all that follows from sums
     */
    record OverAll(UnaryOperator<Dataset<Row>> found) implements Rule {}
}

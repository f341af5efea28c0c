package org.tonghu.etl.signal;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.fact.Fact;

/**
 * What signals find together, in three steps: rows of persons and children, {@code summed} by unit, and what is {@code found}
 * in the sums. Only the last looks at a county as a whole, so that the first two can be made anew for touched places alone.
 * It is declared in the class that makes its rows.
 *
 * @param fact makes the rows
 * @param signals whose findings it holds
 * @param summing sums rows up to one or several a month and unit
 * @param rule what follows from the sums
 */
public record SignalTable(Fact fact, List<String> signals, UnaryOperator<Dataset<Row>> summing, Rule rule) {
    /** Its rows summed by unit. */
    public Dataset<Row> summed(Dataset<Row> rows) {
        return summing.apply(rows);
    }
}

package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.broadcast;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.fact.FactInput;

/**
 * A rule that looks at whole counties: its verdict on one follows from numbers that add up over the county's units, and what
 * it finds in a unit from the verdict and the unit's own sums. Under one verdict what it finds adds up as the sums do, so
 * that by how much sums differ can be judged like sums.
 *
 * @param numbers the columns of units' sums that it adds up over a county
 * @param verdicts of such numbers by {@code month} and {@code county} those in which it may find anything, with columns of
 *     its own that say why
 * @param judged what is found in sums beside the columns of their county's verdict, which are null where there is none
 * @param examples the flagged units among what is found with their {@link Findings#EXAMPLES}; reads them several times
 */
public record CountyRule(
        List<String> numbers,
        UnaryOperator<Dataset<Row>> verdicts,
        UnaryOperator<Dataset<Row>> judged,
        BiFunction<Dataset<Row>, FactInput, Dataset<Row>> examples)
        implements Rule {

    /** What it finds in sums of units under the verdicts on their counties. */
    public Dataset<Row> found(Dataset<Row> sums, Dataset<Row> verdicts, Dataset<Row> units) {
        return judged.apply(
                Counties.with(sums, units).join(broadcast(verdicts), new String[] {"month", "county"}, "left"));
    }
}

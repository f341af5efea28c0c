package org.tonghu.etl.mart;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.signal.CountyRule;
import org.tonghu.etl.signal.Findings;
import org.tonghu.etl.signal.Rule;
import org.tonghu.etl.signal.SignalTable;

/**
 * What follows from the sums of a {@link SignalTable}.
 *
 * @param toRollUp what is found in whole months, and in months before by how much it differs
 * @param flagged the flagged units of all months, with their examples
 */
record SignalFindings(Dataset<Row> toRollUp, Dataset<Row> flagged) {

    /**
     * What follows from sums.
     *
     * @param kept the sums that were kept
     */
    static SignalFindings of(SignalTable table, Before before, Dataset<Row> kept) {
        return switch (table.rule()) {
            case Rule.Sums sums -> new SignalFindings(before.toRollUp(Findings.rates(kept)), flagged(before.all(kept)));
            case Rule.OverAll rule -> overAll(rule, before, before.all(kept));
            case CountyRule rule -> CountyFindings.of(rule, before, kept).findings();
        };
    }

    private static SignalFindings overAll(Rule.OverAll rule, Before before, Dataset<Row> summed) {
        return new SignalFindings(
                before.toRollUp(summed, sums -> Findings.rates(rule.found().apply(sums))),
                flagged(rule.found().apply(summed)));
    }

    static Dataset<Row> flagged(Dataset<Row> found) {
        return found.where(col("flagged").gt(0));
    }
}

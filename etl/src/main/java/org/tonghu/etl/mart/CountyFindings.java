package org.tonghu.etl.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.signal.Counties;
import org.tonghu.etl.signal.CountyRule;
import org.tonghu.etl.signal.Findings;

/**
 * What a rule finds that looks at whole counties. Units of old months are looked at only where they are touched, or where the
 * verdict on their county is another than before.
 *
 * @param kept the sums that were kept
 * @param differing the sums of whole months, and of months before by how much they differ
 * @param was the verdicts before on counties in old months; empty where every month is made for every unit
 * @param now the verdicts on counties in all months
 */
record CountyFindings(
        CountyRule rule,
        Before before,
        Dataset<Row> kept,
        Dataset<Row> differing,
        Optional<Dataset<Row>> was,
        Dataset<Row> now) {

    static CountyFindings of(CountyRule rule, Before before, Dataset<Row> kept) {
        Dataset<Row> units = before.in().units();
        if (before.in().isEverywhere()) {
            Dataset<Row> now = before.checkpoint("now", rule.verdicts().apply(counties(rule, kept, units)));
            return new CountyFindings(rule, before, kept, kept, Optional.empty(), now);
        }
        Dataset<Row> differing = before.checkpoint("differing", before.toRollUp(kept));
        Dataset<Row> were = before.checkpoint("counties", counties(rule, before.rows(), units));
        Dataset<Row> are = Marts.summed(were.unionByName(counties(rule, differing, units)));
        Dataset<Row> now = before.checkpoint("now", rule.verdicts().apply(are));
        Dataset<Row> was = before.checkpoint("was", rule.verdicts().apply(were));
        return new CountyFindings(rule, before, kept, differing, Optional.of(was), now);
    }

    /** Grain: month and county. The numbers that a rule adds up. */
    private static Dataset<Row> counties(CountyRule rule, Dataset<Row> sums, Dataset<Row> units) {
        Column[] columns = Stream.concat(Stream.of("month", "county"), rule.numbers().stream())
                .map(column -> col(column))
                .toArray(Column[]::new);
        return Marts.summed(Counties.with(sums, units).select(columns));
    }

    SignalFindings findings() {
        return new SignalFindings(toRollUp(), flagged());
    }

    private Dataset<Row> toRollUp() {
        Dataset<Row> found = found(differing, now);
        return was.map(verdicts -> found.unionByName(byVerdict(verdicts))).orElse(found);
    }

    /** By how much findings differ since the verdict does. */
    private Dataset<Row> byVerdict(Dataset<Row> verdictsBefore) {
        Dataset<Row> sums = Counties.only(tipped(verdictsBefore), before.rows(), units());
        return Before.difference(found(sums, now), found(sums, verdictsBefore));
    }

    /** Counties on which the verdict is another than before. Grain: month and county. */
    private Dataset<Row> tipped(Dataset<Row> verdictsBefore) {
        Column[] all =
                Stream.of(verdictsBefore.columns()).map(column -> col(column)).toArray(Column[]::new);
        return before.in()
                .onlyOld(now)
                .unionByName(verdictsBefore)
                .groupBy(all)
                .agg(count(lit(1)).as("times"))
                .where(col("times").equalTo(1))
                .select("month", "county")
                .distinct();
    }

    private Dataset<Row> flagged() {
        Dataset<Row> sums = before.all(kept, rows -> Counties.only(now, rows, units()));
        Dataset<Row> flagged = SignalFindings.flagged(rule.found(sums, now, units()));
        return rule.examples().apply(before.checkpoint("flagged", flagged), before.in());
    }

    private Dataset<Row> found(Dataset<Row> sums, Dataset<Row> verdicts) {
        return Findings.rates(rule.found(sums, verdicts, units()));
    }

    private Dataset<Row> units() {
        return before.in().units();
    }
}

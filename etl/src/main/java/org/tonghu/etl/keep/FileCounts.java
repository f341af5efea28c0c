package org.tonghu.etl.keep;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.row.Outcome;

/**
 * What became of the rows of one table of a batch.
 *
 * @param fates rows by fate
 * @param reasons quarantined rows by reason; a row counts once under each of its reasons
 * @param units the counties and prefectures of the newest list that its rows speak of
 * @param remarks lines under the table that are not rows
 */
public record FileCounts(Map<String, Long> fates, Map<String, Long> reasons, Set<String> units, long remarks) {
    /** The counts of a table without rows. */
    public static FileCounts none() {
        return new FileCounts(new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), 0);
    }

    /** Rows with this fate. */
    public long fate(String fate) {
        return fates.getOrDefault(fate, 0L);
    }

    /** All rows: exactly one fate each. */
    public long read() {
        return fates.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Counts of the tables of a batch, by position.
     *
     * @param outcomes all rows of the batch with their outcomes
     * @param notAccepted rows with a fate other than accepted
     */
    static Map<Integer, FileCounts> of(Dataset<Row> outcomes, Dataset<Row> notAccepted, int batch) {
        Map<Integer, FileCounts> counts = new HashMap<>();
        Dataset<Row> own = outcomes.where(col("batch").equalTo(batch));
        own.groupBy(
                        col("position"),
                        col("outcome"),
                        col("unit"),
                        array_distinct(col("findings.reason")).as("reasons"))
                .count()
                .collectAsList()
                .forEach(r -> addOutcome(counts, r));
        notAccepted
                .where(col("batch").equalTo(batch))
                .groupBy("position", "fate")
                .count()
                .collectAsList()
                .forEach(r -> at(counts, r).move(r.getString(1), r.getLong(2)));
        return counts;
    }

    private static void addOutcome(Map<Integer, FileCounts> counts, Row row) {
        FileCounts at = at(counts, row);
        long rows = row.getLong(4);
        row.<String>getList(3).forEach(reason -> at.reasons().merge(reason, rows, Long::sum));
        if (!row.isNullAt(2)) {
            at.units().add(row.getString(2));
        }
        switch (Outcome.of(row.getString(1))) {
            case GOOD -> at.fates().merge(Fates.ACCEPTED, rows, Long::sum);
            case FAULTY -> at.fates().merge(Fates.QUARANTINED, rows, Long::sum);
            case REMARK -> counts.put(row.getInt(0), new FileCounts(at.fates(), at.reasons(), at.units(), rows));
        }
    }

    /** Counts rows under another fate than accepted. */
    private void move(String fate, long rows) {
        fates.merge(fate, rows, Long::sum);
        fates.merge(Fates.ACCEPTED, -rows, Long::sum);
    }

    private static FileCounts at(Map<Integer, FileCounts> counts, Row row) {
        return counts.computeIfAbsent(row.getInt(0), position -> none());
    }
}

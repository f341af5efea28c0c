package org.tonghu.etl.keep;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What became of the rows of one table of a batch.
 *
 * @param fates rows by fate
 * @param reasons quarantined rows by reason; a row counts once under each of its reasons
 * @param units the counties and prefectures of the newest list that its rows speak of
 * @param remarks lines under the table that are not rows
 */
public record FileCounts(Map<String, Long> fates, Map<String, Long> reasons, Set<String> units, long remarks) {
    private static FileCounts none() {
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
     * @param checked all rows of the batch
     * @param kept error-free rows with their fates
     */
    public static Map<Integer, FileCounts> of(Dataset<Row> checked, Dataset<Row> kept, int batch) {
        Map<Integer, FileCounts> counts = new HashMap<>();
        Dataset<Row> own = checked.where(col("batch").equalTo(batch));
        Dataset<Row> faulty = LandedStore.onlyFaulty(own);
        count(kept.where(col("batch").equalTo(batch)), "fate")
                .forEach(r -> at(counts, r).fates().put(r.getString(1), r.getLong(2)));
        faulty.groupBy("position")
                .count()
                .collectAsList()
                .forEach(r -> at(counts, r).fates().put(Fates.QUARANTINED, r.getLong(1)));
        count(
                        faulty.select(
                                col("position"),
                                explode(org.apache.spark.sql.functions.array_distinct(col("findings.reason")))
                                        .as("reason")),
                        "reason")
                .forEach(r -> at(counts, r).reasons().put(r.getString(1), r.getLong(2)));
        own.where(col("unit").isNotNull())
                .select("position", "unit")
                .distinct()
                .collectAsList()
                .forEach(r -> at(counts, r).units().add(r.getString(1)));
        own.where(col("remark"))
                .groupBy("position")
                .count()
                .collectAsList()
                .forEach(r -> counts.merge(r.getInt(0), at(counts, r), (old, same) -> old.withRemarks(r.getLong(1))));
        return counts;
    }

    private FileCounts withRemarks(long lines) {
        return new FileCounts(fates, reasons, units, lines);
    }

    private static List<Row> count(Dataset<Row> rows, String by) {
        return rows.groupBy("position", by).count().collectAsList();
    }

    private static FileCounts at(Map<Integer, FileCounts> counts, Row row) {
        return counts.computeIfAbsent(row.getInt(0), position -> none());
    }
}

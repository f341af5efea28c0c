package org.tonghu.etl.keep;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.tonghu.etl.check.CheckedRows;
import org.tonghu.etl.conform.Conform;
import org.tonghu.etl.conform.Delivery;
import org.tonghu.etl.conform.TypedRows;
import org.tonghu.etl.contract.DatasetSpec;

/**
 * One dataset of one load, done: its rows landed and quarantined, and the fates of all.
 *
 * @param kept all error-free rows ever read with their fates
 * @param counts what became of the rows of this load's tables, by position
 */
public record DatasetLoad(DatasetSpec spec, Dataset<Row> kept, Map<Integer, FileCounts> counts) {

    /**
     * Reads, checks and keeps the rows of a dataset.
     *
     * @param rosters the rosters that it refers to, by dataset
     */
    public static DatasetLoad run(LandedStore store, DatasetSpec spec, Work work, Map<String, Dataset<Row>> rosters) {
        Conform conform = work.conform();
        Dataset<Row> typed =
                TypedRows.read(store.spark(), spec, work.deliveries(), conform).unionByName(store.waiting(spec));
        Dataset<Row> checked = CheckedRows.check(
                        CheckedRows.withReferences(typed, spec, rosters), spec, conform.loadDate())
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> landed = store.landed(spec).unionByName(store.land(spec, conform.batch(), checked));
        Dataset<Row> kept = store.setAside(spec, Fates.withFate(landed, spec));
        store.quarantine(spec, conform.batch(), checked);
        Map<Integer, FileCounts> counts = FileCounts.of(checked, kept, conform.batch());
        checked.unpersist();
        return new DatasetLoad(spec, kept, counts);
    }

    /** The tables of a load that hold the dataset, and what their rows are typed with. */
    public record Work(List<Delivery> deliveries, Conform conform) {}

    /** Whether any row of it was ever accepted. */
    public boolean isDelivered() {
        return !kept.isEmpty();
    }
}

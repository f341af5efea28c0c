package org.tonghu.etl.keep;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.check.CheckedRows;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.warehouse.edition.DatasetFolders;

/** One dataset after one step: its rows landed and quarantined, and the fates of all. */
public final class DatasetLoad {
    private final LandedStore store;
    private final DatasetSpec spec;
    private final DatasetFolders before;
    private final DatasetFolders after;
    private @Nullable Dataset<Row> kept;
    private Map<Integer, FileCounts> counts = Map.of();

    private DatasetLoad(LandedStore store, DatasetSpec spec, DatasetFolders before, DatasetFolders after) {
        this.store = store;
        this.spec = spec;
        this.before = before;
        this.after = after;
    }

    /**
     * What a step brings.
     *
     * @param batch the batch whose rows they are
     * @param loadDate the day against which they are checked
     * @param folder the name of the folders that the step writes
     * @param typed its typed rows; empty when it brings none
     */
    public record Step(int batch, LocalDate loadDate, String folder, Optional<Dataset<Row>> typed) {}

    /** A dataset to which nothing happens. */
    public static DatasetLoad unchanged(LandedStore store, DatasetSpec spec, DatasetFolders folders) {
        return new DatasetLoad(store, spec, folders, folders);
    }

    /**
     * Checks and keeps the rows that a step brings, and those in quarantine that wait.
     *
     * @param others the datasets done before it in this step, among them the rosters that it refers to
     */
    public static DatasetLoad run(
            LandedStore store, DatasetSpec spec, DatasetFolders before, Step step, Map<String, DatasetLoad> others) {
        Dataset<Row> waiting = store.waiting(spec, before);
        if (step.typed().isEmpty() && waiting.isEmpty()) {
            return unchanged(store, spec, before);
        }
        DatasetLoad load = new DatasetLoad(store, spec, before, before.and(step.folder()));
        Dataset<Row> typed = step.typed().map(waiting::unionByName).orElse(waiting);
        load.keep(typed, step, others);
        return load;
    }

    private void keep(Dataset<Row> typed, Step step, Map<String, DatasetLoad> others) {
        Dataset<Row> checked = CheckedRows.check(
                        CheckedRows.withReferences(
                                typed, spec, roster -> done(others, roster).kept()),
                        spec,
                        step.loadDate())
                .persist(StorageLevel.MEMORY_AND_DISK());
        store.land(spec, step.folder(), checked);
        store.quarantine(spec, before, step.folder(), checked);
        counts = FileCounts.of(checked, kept(), step.batch());
        checked.unpersist();
    }

    private DatasetLoad done(Map<String, DatasetLoad> others, String roster) {
        DatasetLoad load = others.get(roster);
        if (load == null) {
            throw new IllegalStateException("Cannot check " + spec.name() + " before " + roster);
        }
        return load;
    }

    public DatasetSpec spec() {
        return spec;
    }

    /** Where its rows lie now. */
    public DatasetFolders folders() {
        return after;
    }

    /** What became of the rows of this step's tables, by position. */
    public Map<Integer, FileCounts> counts() {
        return counts;
    }

    /** All error-free rows ever read with their fates. */
    public synchronized Dataset<Row> kept() {
        if (kept == null) {
            String folder = after.landed().isEmpty() ? "none" : after.landed().getLast();
            kept = store.setAside(spec, folder, Fates.withFate(store.landed(spec, after.landed()), spec));
        }
        return kept;
    }

    /** Where what is in quarantine now lies; empty while nothing ever was delivered. */
    public Optional<Path> quarantineFolder() {
        return after.inQuarantine().map(folder -> store.quarantineFolder(spec, folder));
    }

    /** The error-free rows before the step. */
    public Dataset<Row> landedBefore() {
        return store.landed(spec, before.landed());
    }

    /** The error-free rows that the step brought or mended. */
    public Dataset<Row> added() {
        return store.landed(
                spec,
                after.landed().subList(before.landed().size(), after.landed().size()));
    }

    /** Whether any row of it was ever accepted. */
    public boolean isDelivered() {
        return !store.landed(spec, after.landed()).isEmpty();
    }
}

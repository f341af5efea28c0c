package org.tonghu.etl.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.check.Known;
import org.tonghu.etl.conform.IncomingRows;
import org.tonghu.etl.conform.Step;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.correction.Correctable;
import org.tonghu.etl.correction.CorrectedFile;
import org.tonghu.etl.correction.Corrections;
import org.tonghu.etl.correction.Mending;
import org.tonghu.etl.spark.RowSchema;
import org.tonghu.warehouse.edition.DatasetFolders;

/** One dataset after one step: its rows landed and quarantined, and the fates of all. */
public final class DatasetLoad {
    private final LandedStore store;
    private final DatasetSpec spec;
    private final DatasetFolders before;
    private final DatasetFolders after;
    private @Nullable Dataset<Row> kept;
    private @Nullable Dataset<Row> met;
    private @Nullable FateLookup fates;
    private @Nullable Boolean delivered;
    private Map<Integer, FileCounts> counts = Map.of();
    private Map<Integer, Set<CorrectedFile>> corrected = Map.of();

    private DatasetLoad(LandedStore store, DatasetSpec spec, DatasetFolders before, DatasetFolders after) {
        this.store = store;
        this.spec = spec;
        this.before = before;
        this.after = after;
    }

    /** A dataset to which nothing happens. */
    public static DatasetLoad unchanged(LandedStore store, DatasetSpec spec, DatasetFolders folders) {
        return new DatasetLoad(store, spec, folders, folders);
    }

    /**
     * Checks and keeps the incoming rows of a step, and those in quarantine that wait.
     *
     * @param others the datasets done before it in this step, among them the rosters that it refers to
     */
    public static DatasetLoad run(
            LandedStore store, DatasetSpec spec, DatasetFolders before, Step step, Map<String, DatasetLoad> others) {
        Corrections corrections = Corrections.of(store.corrections(), spec, step);
        Mending mending = Mending.of(spec, corrections, correctable(store, spec, before, corrections));
        List<IncomingRows> incoming = Stream.of(
                        step.rows(), mending.rows(store.spark()), waiting(store, spec, before, mending))
                .filter(rows -> !(rows instanceof IncomingRows.Nothing))
                .toList();
        if (incoming.isEmpty()) {
            return unchanged(store, spec, before);
        }
        DatasetLoad load = new DatasetLoad(store, spec, before, before.and(step.folder()));
        load.keep(step, incoming, others);
        load.corrected = mending.files();
        store.putInPlace(spec, mending.stays(store.quarantined(spec, before)), step.folder());
        return load;
    }

    private static Correctable correctable(
            LandedStore store, DatasetSpec spec, DatasetFolders before, Corrections corrections) {
        return Correctable.of(
                spec, corrections, () -> store.quarantined(spec, before), () -> store.landed(spec, before.landed()));
    }

    /** The rows in quarantine that wait, unless a correction takes them over. */
    private static IncomingRows waiting(LandedStore store, DatasetSpec spec, DatasetFolders before, Mending mending) {
        Dataset<Row> waiting = mending.stays(store.waiting(spec, before));
        return spec.references().isEmpty() || waiting.isEmpty()
                ? new IncomingRows.Nothing()
                : new IncomingRows.TypedBefore(waiting);
    }

    private void keep(Step step, List<IncomingRows> incoming, Map<String, DatasetLoad> others) {
        OnePass pass = new OnePass(store.spark(), spec, step.loadDate());
        Known known = References.of(
                spec,
                roster -> done(others, roster).kept(),
                column -> incoming.stream()
                        .map(rows -> pass.values(rows, column))
                        .reduce(Dataset::union)
                        .orElseThrow());
        Dataset<Row> checked = store.checkpoint(spec, step.folder(), pass.checked(incoming, known));
        counts = FileCounts.of(checked, decideFates(step, LandedStore.onlyGood(checked)), step.batch());
    }

    /** Only rows that share a key with an added one may have another fate than before. */
    private Dataset<Row> decideFates(Step step, Dataset<Row> good) {
        Dataset<Row> added = Fates.deciding(good, spec);
        if (before.landed().isEmpty()) {
            return store.keepFates(spec, step.folder(), Fates.notAccepted(added, spec));
        }
        met = store.meet(spec, step.folder(), meeting(added, step.batch()));
        return store.keepFates(
                spec, step.folder(), Fates.notAcceptedNow(store.notAccepted(spec, before), met, added, spec));
    }

    private Dataset<Row> meeting(Dataset<Row> added, int batch) {
        return Fates.meeting(
                FateLookup.of(store.notAccepted(spec, before)).withFate(store.landed(spec, before.landed())),
                added,
                batch,
                spec);
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

    /** The files whose rows this step's tables corrected, by position. */
    public Map<Integer, Set<CorrectedFile>> corrected() {
        return corrected;
    }

    /** All error-free rows ever read with their fates. */
    public synchronized Dataset<Row> kept() {
        if (kept == null) {
            kept = fates().withFate(store.landed(spec, after.landed()));
        }
        return kept;
    }

    private synchronized FateLookup fates() {
        if (fates == null) {
            fates = FateLookup.of(store.notAccepted(spec, after));
        }
        return fates;
    }

    /**
     * The error-free rows before the step that share a key with an incoming one and tell something still, with the fate
     * that they had ({@code was}): of all rows only these and the incoming ones may have another fate than before.
     */
    public Dataset<Row> met() {
        return met == null ? store.nothingMet(spec) : met;
    }

    /** The rows that the step met and the incoming ones, with their fate now; of the latter {@code was} is null. */
    public Dataset<Row> versions() {
        Dataset<Row> incoming = added().selectExpr(RowSchema.good(spec).fieldNames());
        return fates().withFate(met().unionByName(incoming, true));
    }

    /** Whether it is a single step, or none, on top of some folders. */
    public boolean isOnTopOf(DatasetFolders folders) {
        return before.equals(folders);
    }

    /** Deletes folders of a name that do not count: of a table that was rejected after its rows had been written. */
    public void deleteUnlessNamed(String folder) {
        if (!after.landed().contains(folder)) {
            store.delete(spec, folder);
        }
    }

    /** Where what is in quarantine now lies; empty while nothing ever was delivered. */
    public Optional<Path> quarantineFolder() {
        return after.afterLastStep().map(folder -> store.quarantineFolder(spec, folder));
    }

    /** The error-free rows among the incoming and corrected ones of the step. */
    public Dataset<Row> added() {
        return store.landed(
                spec,
                after.landed().subList(before.landed().size(), after.landed().size()));
    }

    /** Whether any row of it was ever accepted. */
    public synchronized boolean isDelivered() {
        if (delivered == null) {
            delivered = !store.landed(spec, after.landed()).isEmpty();
        }
        return delivered;
    }
}

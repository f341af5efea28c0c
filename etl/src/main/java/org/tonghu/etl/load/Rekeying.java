package org.tonghu.etl.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.conform.KeyFile;
import org.tonghu.etl.conform.KeySource;
import org.tonghu.etl.conform.PseudonymKey;
import org.tonghu.etl.keep.RekeyedFolders;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.edition.Batch;
import org.tonghu.warehouse.edition.DatasetFolders;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Folders;
import org.tonghu.warehouse.edition.Manifest;

/**
 * Puts a link more to the key of the pseudonyms: every pseudonym is keyed once more, nobody is identified, and the figures
 * stay. The edition before keeps its rows under the old key until it expires.
 */
public final class Rekeying {
    /** Steps that it tells of. */
    public static final int STEPS = 3;

    private final SparkSession spark;
    private final Path warehouse;
    private final Progress progress;
    private final EditionStore store;

    public Rekeying(SparkSession spark, Path warehouse, Progress progress) {
        this.spark = spark;
        this.warehouse = warehouse;
        this.progress = progress;
        this.store = new EditionStore(warehouse);
    }

    /** Publishes an edition of the same figures over rows with the new pseudonyms. */
    public Manifest run(KeySource old, KeyFile newFile) {
        Manifest current = store.current()
                .map(store::manifest)
                .orElseThrow(() -> new WrongUsageException(
                        Message.of("warehouse.empty", warehouse).both()));
        PseudonymKey before = old.open(warehouse, Optional.of(current.key()));
        PseudonymKey after = newFile.goingOnFrom(before, warehouse);
        progress.step("更换假名 rekey");
        EditionId id = store.next();
        RekeyedFolders folders = new RekeyedFolders(spark, warehouse, id.number());
        folders.write(current, after.since(before).orElseThrow());
        progress.step("发布版次 publish");
        Manifest manifest = rekeyed(current, id, folders, after);
        Path staging = store.stage(id);
        copy(store.exact(current.id()), EditionStore.exact(staging, id));
        copy(store.database(current.id()), EditionStore.database(staging, id));
        copyWorkbooks(store.mend(current.id()), EditionStore.mend(staging));
        store.publish(staging, manifest);
        progress.step("完成 done");
        return manifest;
    }

    private static Manifest rekeyed(Manifest current, EditionId id, RekeyedFolders folders, PseudonymKey key) {
        Map<String, DatasetFolders> datasets = new TreeMap<>();
        current.datasets().forEach((dataset, of) -> datasets.put(dataset, folders.named(of)));
        List<Batch> batches = current.batches().stream().map(folders::named).toList();
        return current.standingOn(id, batches, datasets, key.fingerprint());
    }

    /** They hold no pseudonym; an edition of an older program has none. */
    private static void copyWorkbooks(Path from, Path to) {
        if (Files.exists(from)) {
            Folders.copy(from, to);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + from + " to " + to, e);
        }
    }
}

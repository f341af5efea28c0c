package org.tonghu.etl.keep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.tonghu.etl.conform.PseudonymKey;
import org.tonghu.etl.conform.RekeyedRows;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.correction.CorrectionStore;
import org.tonghu.etl.row.HashedRows;
import org.tonghu.etl.spark.RowSchema;
import org.tonghu.etl.spark.Together;
import org.tonghu.warehouse.edition.Batch;
import org.tonghu.warehouse.edition.DatasetFolders;
import org.tonghu.warehouse.edition.Folders;
import org.tonghu.warehouse.edition.Manifest;

/** Writes the rows that an edition stands on once more, under the pseudonyms of a newer key, into folders of their own. */
public final class RekeyedFolders {
    private final SparkSession spark;
    private final Path root;
    private final String prefix;

    /** @param edition the number of the edition that will stand on them */
    public RekeyedFolders(SparkSession spark, Path root, int edition) {
        this.spark = spark;
        this.root = root;
        this.prefix = "k" + edition + "/";
    }

    /** One folder, the shape of its rows, and the name that it is written under. */
    private record Copy(DatasetSpec spec, StructType schema, Path from, Path to) {}

    /** Writes all folders that the edition needs. */
    public void write(Manifest edition, PseudonymKey links) {
        Together.run(copies(edition), copy -> write(copy, links));
        edition.datasets()
                .forEach((dataset, folders) -> folders.afterLastStep()
                        .ifPresent(folder -> copyFates(root.resolve("fates").resolve(dataset), folder)));
    }

    /** Fates name rows by where they came from and hold no pseudonym. */
    private void copyFates(Path fates, String folder) {
        if (Files.exists(fates.resolve(folder))) {
            Path to = fates.resolve(named(folder));
            Folders.make(to.resolveSibling(""));
            Folders.copy(fates.resolve(folder), to);
        }
    }

    private List<Copy> copies(Manifest edition) {
        List<Copy> copies = new ArrayList<>();
        for (DatasetSpec spec : Contract.bundled().datasets()) {
            DatasetFolders folders = edition.datasets().getOrDefault(spec.name(), DatasetFolders.NONE);
            List<String> came = edition.batches().stream().map(Batch::folder).toList();
            StructType checked = RowSchema.checked(spec);
            copies.addAll(copies(spec, checked, "landed", with(came, folders.landed())));
            List<String> last = folders.afterLastStep().stream().toList();
            copies.addAll(copies(spec, checked, "quarantine", with(came, last)));
            copies.addAll(copies(spec, CorrectionStore.schema(spec), CorrectionStore.NAME, new TreeSet<>(came)));
        }
        return copies;
    }

    private static Set<String> with(List<String> came, List<String> named) {
        Set<String> all = new TreeSet<>(came);
        all.addAll(named);
        return all;
    }

    private List<Copy> copies(DatasetSpec spec, StructType schema, String kind, Set<String> names) {
        Path folder = root.resolve(kind).resolve(spec.name());
        return names.stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .map(name -> new Copy(spec, schema, folder.resolve(name), folder.resolve(named(name))))
                .toList();
    }

    private void write(Copy copy, PseudonymKey links) {
        Dataset<Row> rows =
                spark.read().schema(copy.schema()).parquet(copy.from().toString());
        Dataset<Row> rekeyed = RekeyedRows.of(rows, copy.spec(), links);
        boolean hashed = List.of(copy.schema().fieldNames()).contains("key");
        (hashed ? HashedRows.of(rekeyed, copy.spec()) : rekeyed)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(copy.to().toString());
    }

    /** The name of a folder when it has been written once more. */
    private String named(String folder) {
        return prefix + folder.substring(folder.indexOf('/') + 1);
    }

    /** What the edition is called to stand on then. */
    public DatasetFolders named(DatasetFolders folders) {
        return new DatasetFolders(
                folders.landed().stream().map(this::named).toList(),
                folders.afterLastStep().map(this::named).orElse(null));
    }

    /** A batch whose rows lie there then. */
    public Batch named(Batch batch) {
        return new Batch(batch.number(), batch.loadDate(), batch.sample(), named(batch.folder()));
    }
}

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
import org.tonghu.etl.check.HashedRows;
import org.tonghu.etl.conform.PseudonymKey;
import org.tonghu.etl.conform.RekeyedRows;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
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

    /** One folder and the name that it is written under. */
    private record Copy(DatasetSpec spec, Path from, Path to) {}

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
            addTo(copies, spec, "landed", with(came, folders.landed()));
            addTo(
                    copies,
                    spec,
                    "quarantine",
                    with(came, folders.afterLastStep().stream().toList()));
        }
        return copies;
    }

    private static Set<String> with(List<String> came, List<String> named) {
        Set<String> all = new TreeSet<>(came);
        all.addAll(named);
        return all;
    }

    private void addTo(List<Copy> copies, DatasetSpec spec, String kind, Set<String> names) {
        Path folder = root.resolve(kind).resolve(spec.name());
        names.stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .forEach(name -> copies.add(new Copy(spec, folder.resolve(name), folder.resolve(named(name)))));
    }

    private void write(Copy copy, PseudonymKey links) {
        Dataset<Row> rows = spark.read()
                .schema(RowSchema.checked(copy.spec()))
                .parquet(copy.from().toString());
        HashedRows.of(RekeyedRows.of(rows, copy.spec(), links), copy.spec())
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

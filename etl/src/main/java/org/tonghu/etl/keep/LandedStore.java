package org.tonghu.etl.keep;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.check.Reason;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.spark.RowSchema;

/**
 * The rows of a warehouse on disk: what each batch landed ({@code landed/<dataset>/<batch>/}, error-free rows, written once)
 * and what was in quarantine after it ({@code quarantine/<dataset>/<batch>/}). Folders of batches that no manifest names are
 * remains of a load that failed; the next load of that number replaces them.
 */
public final class LandedStore {
    /** Rows that a later load may mend: somebody they refer to was not known yet. */
    private static final Column WAITS = array_contains(col("findings.reason"), Reason.UNKNOWN_REFERENCE.name());

    private final SparkSession spark;
    private final Path root;
    private final List<Integer> batches;

    /** @param batches the batches that the warehouse stands on, oldest first */
    public LandedStore(SparkSession spark, Path root, List<Integer> batches) {
        this.spark = spark;
        this.root = root;
        this.batches = batches;
    }

    SparkSession spark() {
        return spark;
    }

    /** All error-free rows of the batches before. */
    public Dataset<Row> landed(DatasetSpec spec) {
        String[] folders = batches.stream()
                .map(batch -> folder("landed", spec, batch))
                .filter(Files::exists)
                .map(Path::toString)
                .toArray(String[]::new);
        return folders.length == 0
                ? empty(spec)
                : spark.read().schema(RowSchema.checked(spec)).parquet(folders);
    }

    /** The rows in quarantine that wait for somebody to become known, as typed rows. */
    public Dataset<Row> waiting(DatasetSpec spec) {
        return quarantined(spec).where(WAITS).selectExpr(RowSchema.typed(spec).fieldNames());
    }

    /** The rows in quarantine that no later load can mend. */
    public Dataset<Row> quarantinedForGood(DatasetSpec spec) {
        return quarantined(spec).where(org.apache.spark.sql.functions.not(WAITS));
    }

    private Dataset<Row> quarantined(DatasetSpec spec) {
        Path folder = batches.isEmpty() ? root : folder("quarantine", spec, batches.getLast());
        return batches.isEmpty() || !Files.exists(folder)
                ? empty(spec)
                : spark.read().schema(RowSchema.checked(spec)).parquet(folder.toString());
    }

    private Dataset<Row> empty(DatasetSpec spec) {
        return spark.createDataFrame(List.of(), RowSchema.checked(spec));
    }

    /** Writes the error-free rows that a batch brought or mended. */
    public Dataset<Row> land(DatasetSpec spec, int batch, Dataset<Row> checked) {
        return write(folder("landed", spec, batch), spec, onlyGood(checked));
    }

    /** Writes what is in quarantine after a batch. */
    public Dataset<Row> quarantine(DatasetSpec spec, int batch, Dataset<Row> checked) {
        Dataset<Row> now = onlyFaulty(checked).unionByName(quarantinedForGood(spec));
        return write(quarantineFolder(spec, batch), spec, now);
    }

    /** Sets rows with their fates aside for the rest of the load: facts read few of their columns, again and again. */
    Dataset<Row> setAside(DatasetSpec spec, Dataset<Row> kept) {
        String folder =
                root.resolve(".work").resolve("kept").resolve(spec.name()).toString();
        kept.write().mode(SaveMode.Overwrite).parquet(folder);
        return spark.read().schema(kept.schema()).parquet(folder);
    }

    private Dataset<Row> write(Path folder, DatasetSpec spec, Dataset<Row> rows) {
        rows.write().mode(SaveMode.Overwrite).parquet(folder.toString());
        return spark.read().schema(RowSchema.checked(spec)).parquet(folder.toString());
    }

    /** Where what is in quarantine after a batch lies. */
    public Path quarantineFolder(DatasetSpec spec, int batch) {
        return folder("quarantine", spec, batch);
    }

    private static Dataset<Row> onlyGood(Dataset<Row> checked) {
        return checked.where(size(col("findings")).equalTo(0).and(org.apache.spark.sql.functions.not(col("remark"))));
    }

    static Dataset<Row> onlyFaulty(Dataset<Row> checked) {
        return checked.where(size(col("findings")).gt(0));
    }

    private Path folder(String kind, DatasetSpec spec, int batch) {
        return root.resolve(kind).resolve(spec.name()).resolve(Integer.toString(batch));
    }
}

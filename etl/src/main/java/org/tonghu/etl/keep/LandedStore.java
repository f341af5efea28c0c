package org.tonghu.etl.keep;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
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
import org.tonghu.warehouse.edition.DatasetFolders;

/**
 * The rows of a warehouse on disk: error-free rows ({@code landed/<dataset>/<folder>/}) and what was in quarantine after a
 * step ({@code quarantine/<dataset>/<folder>/}), each written once by the step that the folder is named after. A manifest
 * names the folders that count; folders that none names are remains of a load that failed, and the next one replaces them.
 */
public final class LandedStore {
    /** Rows that a later load may mend: somebody they refer to was not known yet. */
    private static final Column WAITS = array_contains(col("findings.reason"), Reason.UNKNOWN_REFERENCE.name());

    private final SparkSession spark;
    private final Path root;

    public LandedStore(SparkSession spark, Path root) {
        this.spark = spark;
        this.root = root;
    }

    SparkSession spark() {
        return spark;
    }

    /** All error-free rows of some folders. */
    public Dataset<Row> landed(DatasetSpec spec, List<String> folders) {
        return read(
                spec,
                folders.stream().map(folder -> path("landed", spec, folder)).toList());
    }

    /** The rows in quarantine that wait for somebody to become known, as typed rows. */
    public Dataset<Row> waiting(DatasetSpec spec, DatasetFolders folders) {
        return quarantined(spec, folders)
                .where(WAITS)
                .selectExpr(RowSchema.typed(spec).fieldNames());
    }

    /** What is in quarantine, with its findings. */
    public Dataset<Row> quarantined(DatasetSpec spec, DatasetFolders folders) {
        return read(
                spec,
                folders.inQuarantine().stream()
                        .map(folder -> quarantineFolder(spec, folder))
                        .toList());
    }

    /** The rows that a batch brought, good or not, as they were typed then. */
    public Dataset<Row> introduced(DatasetSpec spec, int batch) {
        String folder = Integer.toString(batch);
        List<Path> there = List.of(path("landed", spec, folder), quarantineFolder(spec, folder)).stream()
                .filter(Files::exists)
                .toList();
        return read(spec, there)
                .where(col("batch").equalTo(batch))
                .selectExpr(RowSchema.typed(spec).fieldNames());
    }

    private Dataset<Row> read(DatasetSpec spec, List<Path> folders) {
        return folders.isEmpty()
                ? spark.createDataFrame(List.of(), RowSchema.checked(spec))
                : spark.read()
                        .schema(RowSchema.checked(spec))
                        .parquet(folders.stream().map(Path::toString).toArray(String[]::new));
    }

    /** Writes the error-free rows that a step brought or mended. */
    Dataset<Row> land(DatasetSpec spec, String folder, Dataset<Row> checked) {
        return write(path("landed", spec, folder), spec, onlyGood(checked));
    }

    /** Writes what is in quarantine after a step. */
    void quarantine(DatasetSpec spec, DatasetFolders before, String folder, Dataset<Row> checked) {
        Dataset<Row> forGood = quarantined(spec, before).where(not(WAITS));
        write(quarantineFolder(spec, folder), spec, onlyFaulty(checked).unionByName(forGood));
    }

    /** Sets rows with their fates aside for the rest of the run: facts read few of their columns, again and again. */
    Dataset<Row> setAside(DatasetSpec spec, String folder, Dataset<Row> kept) {
        String path = root.resolve(".work")
                .resolve("kept")
                .resolve(spec.name())
                .resolve(folder)
                .toString();
        kept.write().mode(SaveMode.Overwrite).parquet(path);
        return spark.read().schema(kept.schema()).parquet(path);
    }

    private Dataset<Row> write(Path folder, DatasetSpec spec, Dataset<Row> rows) {
        rows.write().mode(SaveMode.Overwrite).parquet(folder.toString());
        return spark.read().schema(RowSchema.checked(spec)).parquet(folder.toString());
    }

    /** Where what is in quarantine after a step lies. */
    public Path quarantineFolder(DatasetSpec spec, String folder) {
        return path("quarantine", spec, folder);
    }

    private static Dataset<Row> onlyGood(Dataset<Row> checked) {
        return checked.where(size(col("findings")).equalTo(0).and(not(col("remark"))));
    }

    static Dataset<Row> onlyFaulty(Dataset<Row> checked) {
        return checked.where(size(col("findings")).gt(0));
    }

    private Path path(String kind, DatasetSpec spec, String folder) {
        return root.resolve(kind).resolve(spec.name()).resolve(folder);
    }
}

package org.tonghu.etl.correction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.row.Records;
import org.tonghu.etl.spark.RowSchema;
import org.tonghu.warehouse.edition.Batch;
import org.tonghu.warehouse.edition.Folders;

/**
 * The corrections that batches brought, as they were typed, in {@code corrections/<dataset>/<batch>/}: what they do depends
 * on what is in quarantine, and is found out again when an earlier batch is taken back.
 */
public final class CorrectionStore {
    /** The folder below the warehouse. */
    public static final String NAME = "corrections";

    private final SparkSession spark;
    private final Path root;

    public CorrectionStore(SparkSession spark, Path root) {
        this.spark = spark;
        this.root = root.resolve(NAME);
    }

    public static StructType schema(DatasetSpec spec) {
        return RowSchema.typed(spec)
                .add("target_batch", DataTypes.IntegerType)
                .add("target_file", DataTypes.StringType)
                .add("target_line", DataTypes.IntegerType)
                .add("corrected", DataTypes.createArrayType(DataTypes.StringType))
                .add("sex_said", DataTypes.StringType);
    }

    /** Keeps the corrections of a batch, but lines that correct nothing, in place of what a failed load left there. */
    void keep(DatasetSpec spec, String folder, List<Correction> corrections) {
        List<Row> rows = corrections.stream()
                .filter(correction -> !correction.cells().remark())
                .map(correction -> row(correction, spec))
                .toList();
        if (rows.isEmpty()) {
            delete(spec, folder);
            return;
        }
        spark.createDataFrame(rows, schema(spec))
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(path(spec, folder).toString());
    }

    private static Row row(Correction correction, DatasetSpec spec) {
        List<@Nullable Object> cells = new ArrayList<>(Records.typed(correction.cells(), spec));
        cells.add(correction.target().batch());
        cells.add(correction.target().file());
        cells.add(correction.target().line());
        cells.add(correction.corrected().stream().sorted().toArray(String[]::new));
        cells.add(correction.sexSaid());
        return RowFactory.create(cells.toArray());
    }

    /** The corrections that a batch brought, as rows. */
    public Dataset<Row> of(DatasetSpec spec, Batch batch) {
        Path path = path(spec, batch.folder());
        return Files.exists(path)
                ? spark.read().schema(schema(spec)).parquet(path.toString())
                : spark.createDataFrame(List.of(), schema(spec));
    }

    /** Stored corrections, in the order in which they were read. */
    static List<Correction> read(DatasetSpec spec, Dataset<Row> stored) {
        Stream<Row> rows = stored.orderBy("position", "line").collectAsList().stream();
        return rows.map(row -> new Correction(
                        Records.again(row, spec),
                        new Correction.Place(
                                row.getAs("target_batch"), row.getAs("target_file"), row.getAs("target_line")),
                        new HashSet<>(row.getList(row.fieldIndex("corrected"))),
                        row.getAs("sex_said")))
                .toList();
    }

    public void delete(DatasetSpec spec, String folder) {
        Folders.delete(path(spec, folder));
    }

    private Path path(DatasetSpec spec, String folder) {
        return root.resolve(spec.name()).resolve(folder);
    }
}

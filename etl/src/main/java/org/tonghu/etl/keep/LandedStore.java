package org.tonghu.etl.keep;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.correction.CorrectionStore;
import org.tonghu.etl.row.Outcome;
import org.tonghu.etl.row.Reason;
import org.tonghu.etl.spark.RowSchema;
import org.tonghu.warehouse.edition.Batch;
import org.tonghu.warehouse.edition.DatasetFolders;
import org.tonghu.warehouse.edition.Folders;

/**
 * The rows of a warehouse on disk, each table {@code <table>/<dataset>/<folder>/} written once by the step that the folder
 * is named after: {@code landed} holds the error-free rows that it brought or mended, {@code quarantine} what is in
 * quarantine after it, {@code fates} the fates of the landed rows that are not accepted after it. A manifest names the
 * folders that count; folders that none names are remains of a load that failed, and the next one replaces them.
 */
public final class LandedStore {
    private static final String LANDED = "landed";
    private static final String QUARANTINE = "quarantine";
    private static final String FATES = "fates";

    /** Rows that a later load may mend: somebody they refer to was not known yet. */
    private static final Column WAITS = array_contains(col("findings.reason"), Reason.UNKNOWN_REFERENCE.name());

    private final SparkSession spark;
    private final Path root;
    private final CorrectionStore corrections;

    public LandedStore(SparkSession spark, Path root) {
        this.spark = spark;
        this.root = root;
        this.corrections = new CorrectionStore(spark, root);
    }

    SparkSession spark() {
        return spark;
    }

    /** All error-free rows of some folders. */
    Dataset<Row> landed(DatasetSpec spec, List<String> folders) {
        return read(
                RowSchema.checked(spec),
                folders.stream().map(folder -> path(LANDED, spec, folder)).toList());
    }

    /** The landed rows that are not accepted, with their fates. */
    Dataset<Row> notAccepted(DatasetSpec spec, DatasetFolders folders) {
        return read(
                FateLookup.SCHEMA,
                folders.afterLastStep().map(folder -> path(FATES, spec, folder)).stream()
                        .toList());
    }

    /** The rows in quarantine that wait for somebody to become known, as typed rows. */
    Dataset<Row> waiting(DatasetSpec spec, DatasetFolders folders) {
        return typed(spec, quarantined(spec, folders).where(WAITS));
    }

    private static Dataset<Row> typed(DatasetSpec spec, Dataset<Row> checked) {
        return checked.selectExpr(RowSchema.typed(spec).fieldNames());
    }

    /** What is in quarantine, with its findings. */
    Dataset<Row> quarantined(DatasetSpec spec, DatasetFolders folders) {
        return read(
                RowSchema.checked(spec),
                folders.afterLastStep().map(folder -> quarantineFolder(spec, folder)).stream()
                        .toList());
    }

    CorrectionStore corrections() {
        return corrections;
    }

    /** The corrections that a batch brought, as they were typed then. */
    public Dataset<Row> corrections(DatasetSpec spec, Batch batch) {
        return corrections.of(spec, batch);
    }

    /** The rows that a batch brought, good or not, as they were typed then, but for those of its corrections. */
    public Dataset<Row> introduced(DatasetSpec spec, Batch batch) {
        List<Path> there = Stream.of(path(LANDED, spec, batch.folder()), quarantineFolder(spec, batch.folder()))
                .filter(Files::exists)
                .toList();
        return typed(
                spec,
                read(RowSchema.checked(spec), there)
                        .where(col("batch").equalTo(batch.number()))
                        .join(
                                broadcast(corrections(spec, batch)
                                        .select("position")
                                        .distinct()),
                                new String[] {"position"},
                                "left_anti"));
    }

    private Dataset<Row> read(StructType schema, List<Path> folders) {
        return folders.isEmpty()
                ? spark.createDataFrame(List.of(), schema)
                : spark.read()
                        .schema(schema)
                        .parquet(folders.stream().map(Path::toString).toArray(String[]::new));
    }

    /** The checkpoint of the rows of a step: each outcome apart, written in the one pass over them. */
    Dataset<Row> checkpoint(DatasetSpec spec, String folder, Dataset<Row> outcomes) {
        outcomes.write()
                .mode(SaveMode.Overwrite)
                .partitionBy("outcome")
                .options(withoutDictionary(spec))
                .parquet(checkpointPath(spec, folder).toString());
        return readAside(spec, folder);
    }

    /** Hashes, lines and what alone is the key repeat too seldom for a dictionary. */
    private static Map<String, String> withoutDictionary(DatasetSpec spec) {
        Stream<String> onlyKey =
                spec.keys().size() == 1 ? Stream.of(spec.keys().getFirst().name()) : Stream.empty();
        return Stream.concat(Stream.of("key", "content", "line"), onlyKey)
                .collect(Collectors.toMap(column -> "parquet.enable.dictionary#" + column, column -> "false"));
    }

    private Dataset<Row> readAside(DatasetSpec spec, String folder) {
        return read(RowSchema.outcomes(spec), List.of(checkpointPath(spec, folder)));
    }

    private Path checkpointPath(DatasetSpec spec, String folder) {
        return root.resolve(".work").resolve("pass").resolve(spec.name()).resolve(folder);
    }

    /** The checkpoint of the rows that a step meets: of a long history they are few, and they are asked for again and again. */
    Dataset<Row> meet(DatasetSpec spec, String folder, Dataset<Row> met) {
        return Checkpoint.of(
                met.selectExpr(met(spec).fieldNames()),
                root.resolve(".work").resolve("met").resolve(spec.name()).resolve(folder));
    }

    Dataset<Row> nothingMet(DatasetSpec spec) {
        return read(met(spec), List.of());
    }

    private static StructType met(DatasetSpec spec) {
        return RowSchema.good(spec).add("was", DataTypes.StringType).add("decides", DataTypes.BooleanType);
    }

    /**
     * Puts the checkpoint of a step in its place: what is good is landed, what is not joins what stays in quarantine for good.
     *
     * @param staying what was in quarantine before the step and was not corrected; of it what waited was checked again
     */
    void putInPlace(DatasetSpec spec, Dataset<Row> staying, String folder) {
        Dataset<Row> faulty = only(Outcome.FAULTY, readAside(spec, folder));
        Dataset<Row> forGood = staying.where(not(WAITS));
        write(quarantineFolder(spec, folder), faulty.unionByName(forGood));
        Path good = checkpointPath(spec, folder).resolve("outcome=" + Outcome.GOOD.word());
        Path landed = path(LANDED, spec, folder);
        Folders.delete(landed);
        Folders.make(Files.exists(good) ? landed.resolveSibling("") : landed);
        if (Files.exists(good)) {
            Folders.rename(good, landed);
        }
    }

    static Dataset<Row> onlyGood(Dataset<Row> outcomes) {
        return only(Outcome.GOOD, outcomes);
    }

    private static Dataset<Row> only(Outcome outcome, Dataset<Row> outcomes) {
        return outcomes.where(col("outcome").equalTo(outcome.word())).drop("outcome");
    }

    /** Writes the fates of all landed rows that are not accepted after a step. */
    Dataset<Row> keepFates(DatasetSpec spec, String folder, Dataset<Row> notAccepted) {
        Path fates = path(FATES, spec, folder);
        write(fates, notAccepted);
        return read(FateLookup.SCHEMA, List.of(fates));
    }

    private static void write(Path folder, Dataset<Row> rows) {
        rows.write().mode(SaveMode.Overwrite).parquet(folder.toString());
    }

    /** Deletes all that a step has written. */
    void delete(DatasetSpec spec, String folder) {
        Stream.of(LANDED, QUARANTINE, FATES).forEach(table -> Folders.delete(path(table, spec, folder)));
        corrections.delete(spec, folder);
    }

    /** Where what is in quarantine after a step lies. */
    Path quarantineFolder(DatasetSpec spec, String folder) {
        return path(QUARANTINE, spec, folder);
    }

    private Path path(String table, DatasetSpec spec, String folder) {
        return root.resolve(table).resolve(spec.name()).resolve(folder);
    }
}

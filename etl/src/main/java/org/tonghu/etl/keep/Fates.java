package org.tonghu.etl.keep;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.tonghu.etl.contract.DatasetSpec;

/** What becomes of error-free rows: a pure function of all that were ever read. */
public final class Fates {
    public static final String ACCEPTED = "accepted";
    public static final String DUPLICATE = "duplicate";
    public static final String SUPERSEDED = "superseded";
    public static final String QUARANTINED = "quarantined";

    /** What names a row, in the order in which rows were read. */
    public static final List<String> ORIGIN = List.of("batch", "position", "line");

    private static final Column[] FIRST_READ = columns(ORIGIN);

    private Fates() {}

    private static Column[] columns(List<String> names) {
        return names.stream().map(name -> col(name)).toArray(Column[]::new);
    }

    /**
     * Rows with their {@code fate}: the first read of one key and content is the row, the others are duplicates; of the
     * rows of one key that with the later value in the dataset's {@code latest} column stands, or else the one read last.
     */
    public static Dataset<Row> withFate(Dataset<Row> landed, DatasetSpec spec) {
        WindowSpec deliveries = Window.partitionBy("key", "content").orderBy(FIRST_READ);
        return landed.repartition(col("key"))
                .withColumn("delivery", row_number().over(deliveries))
                .withColumn("rank", row_number().over(versions(spec)))
                .withColumn(
                        "fate",
                        when(col("delivery").gt(1), lit(DUPLICATE))
                                .when(col("rank").equalTo(1), lit(ACCEPTED))
                                .otherwise(lit(SUPERSEDED)))
                .drop("delivery", "rank");
    }

    /** First deliveries come first, the one that stands before all others. */
    private static WindowSpec versions(DatasetSpec spec) {
        List<Column> order = new ArrayList<>();
        order.add(when(col("delivery").equalTo(1), 0).otherwise(1).asc());
        if (spec.latest() != null) {
            order.add(col(spec.latest()).desc());
        }
        for (Column read : FIRST_READ) {
            order.add(read.desc());
        }
        return Window.partitionBy("key").orderBy(order.toArray(Column[]::new));
    }

    /** Of rows with their fates those that stand, without those that the office took back. */
    public static Dataset<Row> standing(Dataset<Row> rows) {
        return rows.where(col("fate").equalTo(ACCEPTED).and(not(coalesce(col("voided"), lit(false)))));
    }

    /** The columns that decide fates. */
    static Dataset<Row> deciding(Dataset<Row> landed, DatasetSpec spec) {
        Stream<String> latest = Stream.ofNullable(spec.latest());
        return landed.select(columns(Stream.of(Stream.of("key", "content"), latest, ORIGIN.stream())
                .flatMap(names -> names)
                .toList()));
    }

    /**
     * The rows that share a key with an added one, with the fate that they had ({@code was}) and whether it {@code decides}
     * who stands now. One that is not accepted stays as it was unless an added row was itself read before the batch, in
     * quarantine until now, or is one more of a superseded content. Of those that stay as they were only the ones are
     * here that tell something: versions that hold in turn, and a 作废 that waits for what stands to be taken back.
     *
     * @param landed rows with their fates before
     * @param added the columns that decide of rows that are new among the error-free ones
     * @param batch the batch that the step brought
     */
    static Dataset<Row> meeting(Dataset<Row> landed, Dataset<Row> added, int batch, DatasetSpec spec) {
        Dataset<Row> keys = added.groupBy(col("key").as("added_key"))
                .agg(
                        collect_set("content").as("contents"),
                        min(col("batch")).lt(batch).as("is_early"));
        Column isSuperseded = col("was").equalTo(SUPERSEDED);
        Column tells = spec.inTurn() ? isSuperseded : isSuperseded.and(col("voided"));
        return landed.withColumnRenamed("fate", "was")
                .join(keys, col("key").equalTo(col("added_key")))
                .withColumn(
                        "decides",
                        col("is_early")
                                .or(col("was").equalTo(ACCEPTED))
                                .or(isSuperseded.and(array_contains(col("contents"), col("content")))))
                .where(col("decides").or(tells));
    }

    /**
     * The rows among some that are not accepted, with their fate. A row whose key nobody shares is accepted: only keys that
     * occur twice are sorted, found by a hash of eight bytes, since in a delivery they are few.
     *
     * @param rows all rows of their keys, with the columns that decide
     */
    static Dataset<Row> notAccepted(Dataset<Row> rows, DatasetSpec spec) {
        Dataset<Row> shared = rows.groupBy(xxhash64(col("key")).as("shared"))
                .agg(count(lit(1)).as("rows"))
                .where(col("rows").gt(1));
        Dataset<Row> decided =
                withFate(rows.join(shared, xxhash64(col("key")).equalTo(col("shared")), "left_semi"), spec);
        return decided.where(col("fate").notEqual(ACCEPTED)).select(columns(FateLookup.COLUMNS));
    }

    /**
     * The rows that are not accepted after a step, with their fate.
     *
     * @param before those that were not accepted before it
     * @param met see {@link #meeting}
     * @param added the columns that decide of the added rows
     */
    static Dataset<Row> notAcceptedNow(Dataset<Row> before, Dataset<Row> met, Dataset<Row> added, DatasetSpec spec) {
        Dataset<Row> deciding = met.where("decides");
        return before.join(deciding, ORIGIN.toArray(String[]::new), "left_anti")
                .unionByName(notAccepted(added.unionByName(deciding(deciding, spec)), spec));
    }
}

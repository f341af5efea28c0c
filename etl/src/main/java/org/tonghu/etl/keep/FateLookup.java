package org.tonghu.etl.keep;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The fates of rows by where they came from; rows that are not in it are accepted. It is looked up by a function of ours
 * rather than joined: facts read the same rows again and again, and a join would send the table along each time.
 */
final class FateLookup implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int IS_ACCEPTED = 0;
    private static final int IS_DUPLICATE = 1;
    private static final int IS_SUPERSEDED = 2;

    static final List<String> COLUMNS =
            Stream.concat(Fates.ORIGIN.stream(), Stream.of("fate")).toList();

    static final StructType SCHEMA = new StructType()
            .add("batch", DataTypes.IntegerType)
            .add("position", DataTypes.IntegerType)
            .add("line", DataTypes.IntegerType)
            .add("fate", DataTypes.StringType);

    /** The lines of a table whose rows are not accepted: a few bytes where a map would have many. */
    private static final class Lines implements Serializable {
        private static final long serialVersionUID = 1L;

        private final BitSet duplicate = new BitSet();
        private final BitSet superseded = new BitSet();
    }

    /** By batch and position. */
    private final HashMap<Long, Lines> tables = new HashMap<>();

    /** Reads a table of fates; an exception a row. */
    static FateLookup of(Dataset<Row> notAccepted) {
        FateLookup lookup = new FateLookup();
        Iterator<Row> rows =
                notAccepted.selectExpr(COLUMNS.toArray(String[]::new)).toLocalIterator();
        while (rows.hasNext()) {
            Row row = rows.next();
            Lines lines = lookup.tables.computeIfAbsent(table(row.getInt(0), row.getInt(1)), t -> new Lines());
            boolean isDuplicate = row.getString(3).equals(Fates.DUPLICATE);
            (isDuplicate ? lines.duplicate : lines.superseded).set(row.getInt(2));
        }
        return lookup;
    }

    private static long table(int batch, int position) {
        return (long) batch << Integer.SIZE | position;
    }

    private int fate(int batch, int position, int line) {
        Lines lines = tables.get(table(batch, position));
        if (lines == null) {
            return IS_ACCEPTED;
        }
        return lines.duplicate.get(line) ? IS_DUPLICATE : lines.superseded.get(line) ? IS_SUPERSEDED : IS_ACCEPTED;
    }

    /** Landed rows with their {@code fate}; it is looked up as a number, which is all that a filter on it compares. */
    Dataset<Row> withFate(Dataset<Row> landed) {
        SparkSession spark = landed.sparkSession();
        Broadcast<FateLookup> everywhere =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(this);
        UDF3<Integer, Integer, Integer, Integer> fate =
                (batch, position, line) -> everywhere.value().fate(batch, position, line);
        Column found =
                udf(fate, DataTypes.IntegerType).asNonNullable().apply(col("batch"), col("position"), col("line"));
        return landed.withColumn(
                "fate",
                when(found.equalTo(IS_ACCEPTED), Fates.ACCEPTED)
                        .when(found.equalTo(IS_DUPLICATE), Fates.DUPLICATE)
                        .otherwise(Fates.SUPERSEDED));
    }
}

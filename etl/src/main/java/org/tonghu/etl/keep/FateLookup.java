package org.tonghu.etl.keep;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
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

    static final List<String> COLUMNS =
            Stream.concat(Fates.ORIGIN.stream(), Stream.of("fate")).toList();

    static final StructType SCHEMA = new StructType()
            .add("batch", DataTypes.IntegerType)
            .add("position", DataTypes.IntegerType)
            .add("line", DataTypes.IntegerType)
            .add("fate", DataTypes.StringType);

    /** By batch and position the fates by line. */
    private final HashMap<Long, TreeMap<Integer, Boolean>> isDuplicate = new HashMap<>();

    /** Reads a table of fates; an exception a row. */
    static FateLookup of(Dataset<Row> notAccepted) {
        FateLookup lookup = new FateLookup();
        Iterator<Row> rows =
                notAccepted.selectExpr(COLUMNS.toArray(String[]::new)).toLocalIterator();
        while (rows.hasNext()) {
            Row row = rows.next();
            lookup.isDuplicate
                    .computeIfAbsent(table(row.getInt(0), row.getInt(1)), t -> new TreeMap<>())
                    .put(row.getInt(2), row.getString(3).equals(Fates.DUPLICATE));
        }
        return lookup;
    }

    private static long table(int batch, int position) {
        return (long) batch << Integer.SIZE | position;
    }

    private String fate(int batch, int position, int line) {
        Map<Integer, Boolean> lines = isDuplicate.get(table(batch, position));
        Boolean duplicate = lines == null ? null : lines.get(line);
        return duplicate == null ? Fates.ACCEPTED : duplicate ? Fates.DUPLICATE : Fates.SUPERSEDED;
    }

    /** Landed rows with their {@code fate}. */
    Dataset<Row> withFate(Dataset<Row> landed) {
        SparkSession spark = landed.sparkSession();
        Broadcast<FateLookup> everywhere =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(this);
        UDF3<Integer, Integer, Integer, String> fate =
                (batch, position, line) -> everywhere.value().fate(batch, position, line);
        return landed.withColumn(
                "fate", udf(fate, DataTypes.StringType).apply(col("batch"), col("position"), col("line")));
    }
}

package org.tonghu.etl.keep;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
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

    private static final Column[] FIRST_READ = {col("batch"), col("position"), col("line")};

    private Fates() {}

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
}

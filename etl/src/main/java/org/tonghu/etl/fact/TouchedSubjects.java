package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Persons and children by the places in which they have a row. */
final class TouchedSubjects {
    private TouchedSubjects() {}

    /** Grain: {@code subject} and {@code division} of any error-free row, superseded ones too. */
    static Dataset<Row> divisions(Function<String, Dataset<Row>> kept) {
        return kept.apply("workers")
                .select(col("person").as("subject"), col("division"))
                .union(kept.apply("children").select(col("child"), col("division")))
                .distinct();
    }

    /** Grain: {@code touched_subject}, who has a row in one of some places. */
    static Dataset<Row> of(SparkSession spark, Function<String, Dataset<Row>> kept, Collection<String> codes) {
        Dataset<Row> places =
                spark.createDataset(List.copyOf(codes), Encoders.STRING()).toDF("code");
        return divisions(kept)
                .join(broadcast(places), col("division").equalTo(col("code")), "left_semi")
                .select(col("subject").as("touched_subject"))
                .distinct();
    }
}

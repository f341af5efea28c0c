package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;

/** Persons and children by the places in which they have a row. */
final class TouchedSubjects {
    private static final StructType PLACES =
            new StructType().add("code", DataTypes.StringType, false).add("touched_from", DataTypes.DateType, false);

    private TouchedSubjects() {}

    /** {@code subject} and {@code division} of every error-free row of a roster, superseded ones too. */
    static Dataset<Row> divisions(Function<String, Dataset<Row>> kept) {
        return Contract.bundled().datasets().stream()
                .filter(DatasetSpec::isRoster)
                .flatMap(roster -> roster.subjects().stream().map(subject -> divisions(roster, subject, kept)))
                .reduce(Dataset::union)
                .orElseThrow();
    }

    private static Dataset<Row> divisions(DatasetSpec roster, String subject, Function<String, Dataset<Row>> kept) {
        return kept.apply(roster.name())
                .select(
                        col(subject).as("subject"),
                        col(roster.place().orElseThrow()).as("division"));
    }

    /**
     * Who has a row in one of some places. Grain: {@code touched_subject}; {@code touched_from} is the first day of the first
     * month in which one of the subject's places is touched.
     *
     * @param codes the places as sent, each with the first month in which it is touched
     */
    static Dataset<Row> of(SparkSession spark, Function<String, Dataset<Row>> kept, Map<String, YearMonth> codes) {
        List<Row> places = codes.entrySet().stream()
                .map(code -> RowFactory.create(code.getKey(), code.getValue().atDay(1)))
                .toList();
        return divisions(kept)
                .join(
                        broadcast(spark.createDataFrame(places, PLACES)),
                        col("division").equalTo(col("code")))
                .groupBy(col("subject").as("touched_subject"))
                .agg(min("touched_from").as("touched_from"));
    }
}

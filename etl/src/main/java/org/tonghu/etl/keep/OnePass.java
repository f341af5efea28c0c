package org.tonghu.etl.keep;

import com.google.common.math.LongMath;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;
import org.tonghu.etl.check.Checker;
import org.tonghu.etl.check.Known;
import org.tonghu.etl.conform.Conform;
import org.tonghu.etl.conform.Delivery;
import org.tonghu.etl.conform.IncomingRows;
import org.tonghu.etl.conform.SourceRows;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.spark.RowSchema;

/**
 * Reads, types and checks the rows of one dataset in a single pass: every row is turned into Spark's form once, when all is
 * known of it.
 */
final class OnePass {
    /** Every task leaves a file that all later steps open: many small ones cost them more than reading the rows. */
    private static final int TABLES_A_TASK = 128;

    /** What a task knows of workbooks that it has read it keeps to its end. */
    private static final long BYTES_A_TASK = 32L << 20;

    private final SparkSession spark;
    private final DatasetSpec spec;
    private final LocalDate loadDate;

    OnePass(SparkSession spark, DatasetSpec spec, LocalDate loadDate) {
        this.spark = spark;
        this.spec = spec;
        this.loadDate = loadDate;
    }

    /** All incoming rows of a step, checked, in the shape of {@code RowSchema.outcomes}. */
    Dataset<Row> checked(List<IncomingRows> incoming, Known known) {
        Broadcast<Known> everywhere = context().broadcast(known);
        return incoming.stream()
                .map(rows -> checked(rows, everywhere))
                .reduce(Dataset::unionByName)
                .orElseThrow();
    }

    private Dataset<Row> checked(IncomingRows incoming, Broadcast<Known> known) {
        return switch (incoming) {
            case IncomingRows.Nothing() -> spark.createDataFrame(List.of(), RowSchema.outcomes(spec));
            case IncomingRows.Tables(var deliveries, var conform) -> checked(deliveries, conform, known);
            case IncomingRows.TypedBefore(var typed) -> again(typed, known);
        };
    }

    private Dataset<Row> checked(List<Delivery> deliveries, Conform conform, Broadcast<Known> known) {
        String dataset = spec.name();
        LocalDate day = loadDate;
        JavaRDD<Row> rows = spread(deliveries).flatMap(delivery -> {
            DatasetSpec of = Contract.bundled().dataset(dataset);
            Checker checker = new Checker(of, day, known.value());
            return untilTaskEnds(SourceRows.of(of, delivery, conform).map(checker::check))
                    .iterator();
        });
        return spark.createDataFrame(rows, RowSchema.outcomes(spec));
    }

    private Dataset<Row> again(Dataset<Row> typed, Broadcast<Known> known) {
        String dataset = spec.name();
        LocalDate day = loadDate;
        MapPartitionsFunction<Row, Row> check = rows -> {
            Checker checker = new Checker(Contract.bundled().dataset(dataset), day, known.value());
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                    .map(checker::checkAgain)
                    .iterator();
        };
        return typed.mapPartitions(check, Encoders.row(RowSchema.outcomes(spec)));
    }

    /** What a column of the rows says, each value once; for tables they are read for this alone. */
    Dataset<Row> values(IncomingRows incoming, String column) {
        return switch (incoming) {
            case IncomingRows.Nothing() -> spark.createDataFrame(List.of(), only(column));
            case IncomingRows.Tables(var deliveries, var conform) ->
                values(deliveries, conform, column).distinct();
            case IncomingRows.TypedBefore(var typed) -> typed.select(column).distinct();
        };
    }

    private Dataset<Row> values(List<Delivery> deliveries, Conform conform, String column) {
        String dataset = spec.name();
        int index = spec.index(column);
        JavaRDD<Row> rows = spread(deliveries)
                .flatMap(delivery -> untilTaskEnds(
                                SourceRows.of(Contract.bundled().dataset(dataset), delivery, conform))
                        .map(row -> row.values().get(index))
                        .filter(Objects::nonNull)
                        .map(value -> RowFactory.create(value))
                        .iterator());
        return spark.createDataFrame(rows, only(column));
    }

    private StructType only(String column) {
        return new StructType().add(RowSchema.typed(spec).apply(column));
    }

    /** Files are open while their rows are taken. */
    private static <T> Stream<T> untilTaskEnds(Stream<T> rows) {
        TaskCompletionListener close = task -> rows.close();
        TaskContext.get().addTaskCompletionListener(close);
        return rows;
    }

    /** Some tables a task, dealt out from the largest on, so that tasks have as much to do as one another. */
    private JavaRDD<Delivery> spread(List<Delivery> deliveries) {
        List<Delivery> sorted = new ArrayList<>(deliveries);
        sorted.sort(Comparator.comparingLong((Delivery d) -> -d.table().bytes()).thenComparingInt(Delivery::position));
        int tasks = tasks(sorted);
        List<List<Delivery>> dealt =
                Stream.generate(() -> new ArrayList<Delivery>()).limit(tasks).collect(Collectors.toList());
        for (int i = 0; i < sorted.size(); i++) {
            dealt.get(i % tasks).add(sorted.get(i));
        }
        return context().parallelize(dealt, tasks).flatMap(List::iterator);
    }

    private int tasks(List<Delivery> deliveries) {
        int tables = deliveries.size();
        long bytes = deliveries.stream().mapToLong(d -> d.table().bytes()).sum();
        long wanted = Longs.max(
                spark.sparkContext().defaultParallelism(),
                LongMath.divide(tables, TABLES_A_TASK, RoundingMode.CEILING),
                LongMath.divide(bytes, BYTES_A_TASK, RoundingMode.CEILING));
        return Ints.saturatedCast(Math.max(1, Math.min(tables, wanted)));
    }

    private JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(spark.sparkContext());
    }
}

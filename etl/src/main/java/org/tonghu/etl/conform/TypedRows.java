package org.tonghu.etl.conform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.check.Records;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.read.RawRow;
import org.tonghu.etl.read.TableReader;
import org.tonghu.etl.spark.RowSchema;

/** Reads and types the rows of all tables of one dataset, in one pass, some tables a task. */
public final class TypedRows {
    private static final int TABLES_A_TASK = 16;

    private TypedRows() {}

    /** Typed rows, remarks among them; blank rows are not rows. */
    public static Dataset<Row> read(SparkSession spark, DatasetSpec spec, List<Delivery> deliveries, Conform conform) {
        String dataset = spec.name();
        JavaRDD<Row> rows = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(spread(deliveries), Math.max(1, tasks(spark, deliveries.size())))
                .flatMap(delivery -> rows(dataset, delivery, conform));
        return spark.createDataFrame(rows, RowSchema.typed(spec));
    }

    private static int tasks(SparkSession spark, int tables) {
        int cores = spark.sparkContext().defaultParallelism();
        return Math.min(tables, Math.max(cores, (tables + TABLES_A_TASK - 1) / TABLES_A_TASK));
    }

    /** The largest tables first, so that no task is left with one at the end. */
    private static List<Delivery> spread(List<Delivery> deliveries) {
        List<Delivery> spread = new ArrayList<>(deliveries);
        spread.sort(Comparator.comparingLong((Delivery d) -> -d.table().bytes()).thenComparingInt(Delivery::position));
        return spread;
    }

    private static Iterator<Row> rows(String dataset, Delivery delivery, Conform conform) {
        DatasetSpec spec = Contract.bundled().dataset(dataset);
        RowConformer conformer = new RowConformer(spec, delivery.table().positions(), conform);
        return TableReader.rows(delivery.table())
                .filter(row -> !conformer.isBlank(row))
                .map(row -> row(spec, delivery, conform, new Read(row, conformer)))
                .iterator();
    }

    private record Read(RawRow row, RowConformer conformer) {}

    private static Row row(DatasetSpec spec, Delivery delivery, Conform conform, Read read) {
        boolean remark = read.conformer().isRemark(read.row());
        TypedRow typed = read.conformer().conform(read.row());
        List<@Nullable Object> values = new ArrayList<>();
        values.add(conform.batch());
        values.add(delivery.position());
        values.add(delivery.table().file());
        values.add(read.row().line());
        IntStream.range(0, typed.values().size())
                .filter(i -> spec.columns().get(i).type() != ColumnType.PERSONAL)
                .forEach(i -> values.add(remark ? null : typed.values().get(i)));
        values.add(remark ? new Row[0] : Records.toRows(typed.findings()));
        values.add(remark ? "" : read.conformer().masked(read.row()));
        values.add(remark);
        return RowFactory.create(values.toArray());
    }
}

package org.tonghu.etl.mart;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.warehouse.edition.Slice;

/**
 * A fact as editions left it, summed by month and unit.
 *
 * @param monthsBack by how many months earlier it was made than what rows touch
 */
record StoredFact(FactFolders folders, String table, List<Slice> slices, int monthsBack) {

    /** Its rows of the months from one on and before another, of which some must be there. */
    Dataset<Row> rows(SparkSession spark, YearMonth first, YearMonth end) {
        return Layer.of(slices, end.minusMonths(1)).stream()
                .filter(layer -> layer.end().isAfter(first))
                .map(layer -> rows(spark, layer).where(between(first, layer.end())))
                .reduce(Dataset::unionByName)
                .orElseThrow(() -> new IllegalStateException("Cannot find " + table + " before " + end));
    }

    private Dataset<Row> rows(SparkSession spark, Layer layer) {
        Dataset<Row> rows = read(spark, folders.fact(table, layer.slice().edition()));
        for (Slice later : layer.over()) {
            rows = rows.join(
                    broadcast(OfUnits.named(touched(spark, later))),
                    OfUnits.same().and(FactInput.isTouched()).and(between(later.first(), later.whole())),
                    "left_anti");
        }
        return rows;
    }

    private Dataset<Row> touched(SparkSession spark, Slice slice) {
        return FactInput.touchedEarlier(read(spark, folders.touched(slice.edition())), monthsBack);
    }

    private static Dataset<Row> read(SparkSession spark, Path folder) {
        return spark.read().parquet(folder.toString());
    }

    private static Column between(YearMonth first, YearMonth end) {
        return col("month").geq(lit(first.atDay(1))).and(col("month").lt(lit(end.atDay(1))));
    }
}

package org.tonghu.etl.account;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import java.time.YearMonth;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.fact.Calendar;
import org.tonghu.etl.keep.Fates;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;

/**
 * Counts the error-free rows of datasets by what they are to the figures.
 *
 * @param batch the batch whose files are to be told of their rows
 * @param months the months that the edition holds
 * @param homes see {@link Homes#table}
 * @param nowhere see {@link Homes#nowhere}
 */
record RowCounts(int batch, Dataset<Row> months, Dataset<Row> homes, Dataset<Row> nowhere) {
    private static final Column TAKES_BACK = coalesce(col("voided"), lit(false));

    /** The counter for an edition that holds some months. */
    static RowCounts of(SparkSession spark, int batch, List<YearMonth> months) {
        List<DivisionList> lists = months.stream()
                .map(month -> Divisions.bundled().on(month.atEndOfMonth()))
                .distinct()
                .toList();
        return new RowCounts(batch, Calendar.months(spark, months), Homes.table(spark), Homes.nowhere(spark, lists));
    }

    /** The rows that stand, without those that the office took back. */
    static Dataset<Row> standing(Dataset<Row> kept) {
        return kept.where(col("fate").equalTo(Fates.ACCEPTED).and(not(TAKES_BACK)));
    }

    /**
     * Grain: dataset, kind, month, unit and, for rows of the batch that its files are to be told of, {@code told}, the
     * position of the file; a row that counts nowhere in several months is told once.
     */
    Dataset<Row> of(DatasetSpec spec, Dataset<Row> kept) {
        Dataset<Row> marks = marks(spec, kept);
        Dataset<Row> all = Counted.isPlaced(spec.name()) ? marks.unionByName(unplaced(spec, kept)) : marks;
        return all.groupBy(lit(spec.name()).as("dataset"), col("kind"), col("month"), col("unit"), col("told"))
                .agg(count(lit(1)).as("rows"));
    }

    private Dataset<Row> marks(DatasetSpec spec, Dataset<Row> kept) {
        Column standing = col("fate").equalTo(Fates.ACCEPTED);
        Column kind = when(standing.and(not(TAKES_BACK)), Kind.STANDING.word())
                .when(standing, Kind.TAKEN_BACK.word())
                .when(
                        col("fate")
                                .equalTo(Fates.SUPERSEDED)
                                .and(TAKES_BACK)
                                .and(col("gone").isNull()),
                        Kind.INEFFECTIVE.word());
        Column told = when(col("batch").equalTo(batch).and(not(kind.equalTo(Kind.STANDING.word()))), col("position"));
        return atHome(spec, kept)
                .join(gone(kept), col("key").equalTo(col("gone")), "left")
                .where(kind.isNotNull())
                .select(
                        kind.as("kind"),
                        trunc(to_date(col(OwnDay.of(spec.name()))), "MM").as("month"),
                        col("home").as("unit"),
                        told.as("told"));
    }

    /** Keys that are taken back. */
    private static Dataset<Row> gone(Dataset<Row> kept) {
        return kept.where(col("fate").equalTo(Fates.ACCEPTED).and(TAKES_BACK))
                .select(col("key").as("gone"));
    }

    private Dataset<Row> unplaced(DatasetSpec spec, Dataset<Row> kept) {
        Column active = col("from")
                .leq(col("p"))
                .and(col("until").isNull().or(col("until").gt(col("p"))));
        Dataset<Row> rows = atHome(spec, Counted.days(spec.name(), kept))
                .select("batch", "position", "line", "division", "home", "from", "until");
        return rows.join(broadcast(nowhere), col("division").equalTo(col("nowhere")))
                .join(
                        broadcast(months),
                        col("nowhere_list").equalTo(col("list")).and(active))
                .groupBy("batch", "position", "line", "kind", "home")
                .agg(array_sort(collect_list("month")).as("months"))
                .select(col("batch"), col("position"), col("kind"), col("home"), posexplode(col("months")))
                .select(
                        col("kind"),
                        col("col").as("month"),
                        col("home").as("unit"),
                        when(col("batch").equalTo(batch).and(col("pos").equalTo(0)), col("position"))
                                .as("told"));
    }

    /** Rows with {@code home}, whom they belong to: by their division, or whom they speak of, or else the province. */
    private Dataset<Row> atHome(DatasetSpec spec, Dataset<Row> rows) {
        Column province = lit(DivisionKey.FUJIAN.code());
        return spec.columns().stream()
                .filter(column -> column.type() == ColumnType.DIVISION)
                .findFirst()
                .map(division -> rows.join(
                                broadcast(homes), col(division.name()).equalTo(col("sent")), "left")
                        .withColumn("home", coalesce(col("home"), col("unit"), province)))
                .orElseGet(() -> rows.withColumn("home", coalesce(col("unit"), province)));
    }
}

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
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final Column ACCEPTED = col("fate").equalTo(Fates.ACCEPTED);
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
        return kept.where(ACCEPTED.and(not(TAKES_BACK)));
    }

    /**
     * Grain: dataset, kind, month, unit and, for rows of the batch that its files are to be told of, {@code told}, the
     * position of the file; a row that counts nowhere in several months is told once.
     */
    Dataset<Row> of(DatasetSpec spec, Dataset<Row> kept) {
        Dataset<Row> marks = marks(spec, kept);
        Dataset<Row> all = Counted.isPlaced(spec.name()) ? marks.unionByName(unplaced(spec, kept)) : marks;
        return all.groupBy(lit(spec.name()).as("dataset"), col("kind"), col("month"), col("unit"), col("told"))
                .agg(sum("rows").as("rows"));
    }

    /** Rows are counted by day and division before anything is looked up, so that only few are looked up. */
    private Dataset<Row> marks(DatasetSpec spec, Dataset<Row> kept) {
        Column kind = when(not(col("accepted")), Kind.INEFFECTIVE.word())
                .when(col("takes_back"), Kind.TAKEN_BACK.word())
                .otherwise(Kind.STANDING.word());
        Dataset<Row> ineffective = kept.where(col("voided").and(col("fate").equalTo(Fates.SUPERSEDED)))
                .join(gone(kept), new String[] {"key"}, "left_anti");
        Dataset<Row> counted = byDay(spec, kept.where(ACCEPTED), true).unionByName(byDay(spec, ineffective, false));
        return atHome(spec, counted)
                .select(
                        kind.as("kind"),
                        trunc(to_date(col("day")), "MM").as("month"),
                        col("home").as("unit"),
                        col("told"),
                        col("rows"));
    }

    private Dataset<Row> byDay(DatasetSpec spec, Dataset<Row> rows, boolean accepted) {
        Column told = when(col("batch").equalTo(batch).and(TAKES_BACK), col("position"));
        List<Column> by = new ArrayList<>(List.of(
                TAKES_BACK.as("takes_back"), col(OwnDay.of(spec.name())).as("day"), col("unit"), told.as("told")));
        division(spec).ifPresent(division -> by.add(col(division)));
        return rows.groupBy(by.toArray(Column[]::new))
                .agg(count(lit(1)).as("rows"))
                .withColumn("accepted", lit(accepted));
    }

    /** Keys that are taken back. */
    private static Dataset<Row> gone(Dataset<Row> kept) {
        return kept.where(col("voided").and(ACCEPTED)).select("key");
    }

    private Dataset<Row> unplaced(DatasetSpec spec, Dataset<Row> kept) {
        Column active = col("from")
                .leq(col("p"))
                .and(col("until").isNull().or(col("until").gt(col("p"))));
        Dataset<Row> nowhereOnSome = Counted.days(spec.name(), kept, nowhere)
                .select("batch", "position", "line", "division", "unit", "from", "until")
                .join(broadcast(nowhere), col("division").equalTo(col("nowhere")));
        return atHome(spec, nowhereOnSome)
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
                                .as("told"),
                        lit(1L).as("rows"));
    }

    /** Rows with {@code home}, whom they belong to: by their division, or whom they speak of, or else the province. */
    private Dataset<Row> atHome(DatasetSpec spec, Dataset<Row> rows) {
        Column province = lit(DivisionKey.FUJIAN.code());
        return division(spec)
                .map(division -> rows.join(broadcast(homes), col(division).equalTo(col("sent")), "left")
                        .withColumn("home", coalesce(col("home"), col("unit"), province)))
                .orElseGet(() -> rows.withColumn("home", coalesce(col("unit"), province)));
    }

    private static Optional<String> division(DatasetSpec spec) {
        return spec.columns().stream()
                .filter(column -> column.type() == ColumnType.DIVISION)
                .findFirst()
                .map(column -> column.name());
    }
}

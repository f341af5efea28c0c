package org.tonghu.etl.ledger;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.fact.Calendar;
import org.tonghu.etl.keep.Fates;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.Divisions;

/**
 * Counts the error-free rows of datasets, see {@link LedgerRows}, by what they are to the figures.
 *
 * @param batch the batch whose files are to be told of their rows
 * @param months the months that the edition holds
 * @param fresh the first day of those that the edition before did not hold
 * @param homes see {@link Homes#table}
 * @param nowhere see {@link Homes#nowhere}
 */
record RowCounts(int batch, Dataset<Row> months, LocalDate fresh, Dataset<Row> homes, Dataset<Row> nowhere) {
    private static final Column ACCEPTED = col("fate").equalTo(Fates.ACCEPTED);
    private static final Column TAKES_BACK = coalesce(col("voided"), lit(false));

    /** The counter for an edition that holds some months, {@code fresh} as the first that the one before did not hold. */
    static RowCounts of(SparkSession spark, int batch, List<YearMonth> months, YearMonth fresh) {
        return new RowCounts(
                batch, Calendar.months(spark, months), fresh.atDay(1), Homes.table(spark), nowhere(spark, months));
    }

    /** The same with other months. */
    RowCounts in(List<YearMonth> others) {
        SparkSession spark = homes.sparkSession();
        return new RowCounts(batch, Calendar.months(spark, others), fresh, homes, nowhere(spark, others));
    }

    private static Dataset<Row> nowhere(SparkSession spark, List<YearMonth> months) {
        return Homes.nowhere(
                spark,
                months.stream()
                        .map(month -> Divisions.bundled().on(month.atEndOfMonth()))
                        .distinct()
                        .toList());
    }

    /**
     * What rows are to the figures. Grain: dataset, kind, month, unit and, for rows of the batch that its files are to be told
     * of, {@code told}, the position of the file; a row that counts nowhere in several months is told once.
     */
    Optional<Dataset<Row>> of(LedgerRows rows) {
        Optional<Dataset<Row>> unplaced = EffectiveDays.days(rows, nowhere).map(this::unplaced);
        return Stream.of(rows.of(spec -> true).map(this::marks), unplaced)
                .flatMap(Optional::stream)
                .reduce(Dataset::unionByName)
                .map(RowCounts::summed);
    }

    /** The same of rows alone that count nowhere and whose keys are not among those brought. */
    Optional<Dataset<Row>> ofOthersUnplaced(LedgerRows rows, Optional<Dataset<Row>> brought) {
        return EffectiveDays.days(rows, nowhere)
                .map(counted -> brought.map(keys -> without(counted, broadcast(keys), "brought"))
                        .orElse(counted))
                .map(this::unplaced)
                .map(RowCounts::summed);
    }

    /**
     * Rows whose key is not among some, each of which is there once. Spark would push an anti-join into every part of a union,
     * and stumbles over it.
     */
    private static Dataset<Row> without(Dataset<Row> rows, Dataset<Row> keys, String name) {
        return rows.join(keys, col("key").equalTo(col(name)), "left")
                .where(col(name).isNull())
                .drop(name);
    }

    private static Dataset<Row> summed(Dataset<Row> counts) {
        return counts.groupBy("dataset", "kind", "month", "unit", "told")
                .agg(sum("rows").as("rows"));
    }

    /** Rows are counted by day and division before anything is looked up, so that only few are looked up. */
    private Dataset<Row> marks(Dataset<Row> rows) {
        Column kind = when(not(col("accepted")), Kind.INEFFECTIVE.word())
                .when(col("takes_back"), Kind.TAKEN_BACK.word())
                .otherwise(Kind.STANDING.word());
        Dataset<Row> superseded = rows.where(col("voided").and(col("fate").equalTo(Fates.SUPERSEDED)));
        Dataset<Row> ineffective = without(superseded, gone(rows), "gone");
        Dataset<Row> counted = byDay(rows.where(ACCEPTED), true).unionByName(byDay(ineffective, false));
        return atHome(counted)
                .select(
                        col("dataset"),
                        kind.as("kind"),
                        trunc(col("day"), "MM").as("month"),
                        col("home").as("unit"),
                        col("told"),
                        col("rows"));
    }

    private Dataset<Row> byDay(Dataset<Row> rows, boolean accepted) {
        Column told = when(col("batch").equalTo(batch).and(TAKES_BACK), col("position"));
        return rows.groupBy(
                        col("dataset"),
                        TAKES_BACK.as("takes_back"),
                        col("day"),
                        col("unit"),
                        col("division"),
                        told.as("told"))
                .agg(sum("weight").as("rows"))
                .withColumn("accepted", lit(accepted));
    }

    /** Keys that are taken back; of each one row stands. */
    private static Dataset<Row> gone(Dataset<Row> rows) {
        return rows.where(col("voided").and(ACCEPTED)).select(col("key").as("gone"));
    }

    private Dataset<Row> unplaced(Dataset<Row> counted) {
        Column active = col("from")
                .leq(col("p"))
                .and(col("until").isNull().or(col("until").gt(col("p"))));
        Column held = col("weight").gt(0).or(col("month").lt(lit(fresh)));
        Dataset<Row> nowhereOnSome = counted.select(
                        "dataset", "weight", "batch", "position", "line", "division", "unit", "from", "until")
                .join(broadcast(nowhere), col("division").equalTo(col("nowhere")));
        return atHome(nowhereOnSome)
                .join(
                        broadcast(months),
                        col("nowhere_list").equalTo(col("list")).and(active).and(held))
                .groupBy("dataset", "weight", "batch", "position", "line", "kind", "home")
                .agg(array_sort(collect_list("month")).as("months"))
                .select(
                        col("dataset"),
                        col("weight"),
                        col("batch"),
                        col("position"),
                        col("kind"),
                        col("home"),
                        posexplode(col("months")))
                .select(
                        col("dataset"),
                        col("kind"),
                        col("col").as("month"),
                        col("home").as("unit"),
                        when(col("batch").equalTo(batch).and(col("pos").equalTo(0)), col("position"))
                                .as("told"),
                        col("weight").as("rows"));
    }

    /** Rows with {@code home}, whom they belong to: by their division, or whom they speak of, or else the province. */
    private Dataset<Row> atHome(Dataset<Row> rows) {
        return rows.join(broadcast(homes), col("division").equalTo(col("sent")), "left")
                .withColumn("home", coalesce(col("home"), col("unit"), lit(DivisionKey.FUJIAN.code())));
    }
}

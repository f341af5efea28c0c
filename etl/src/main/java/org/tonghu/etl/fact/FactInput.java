package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.keep.Fates;
import org.tonghu.warehouse.division.Divisions;

/**
 * What facts are made of.
 *
 * @param kept error-free rows with their fates, by dataset
 * @param held the months that facts are made for, oldest first
 * @param months see {@link Calendar}
 * @param places see {@link Places#places}
 * @param units see {@link Places#units}
 * @param canonical see {@link Places#canonical}
 */
public record FactInput(
        Function<String, Dataset<Row>> kept,
        List<YearMonth> held,
        Dataset<Row> months,
        Dataset<Row> places,
        Dataset<Row> units,
        Dataset<Row> canonical) {
    private static final Column TAKEN_BACK = coalesce(col("voided"), lit(false));

    /** The input for the facts of some months. */
    public static FactInput of(SparkSession spark, Function<String, Dataset<Row>> kept, List<YearMonth> months) {
        Set<LocalDate> lists = new TreeSet<>();
        months.forEach(
                month -> lists.add(Divisions.bundled().on(month.atEndOfMonth()).cutoff()));
        return new FactInput(
                kept,
                months,
                Calendar.months(spark, months),
                Places.places(spark, lists),
                Places.units(spark, lists),
                Places.canonical(spark));
    }

    /** The same with its tables of divisions put elsewhere, each under its name. */
    public FactInput withDivisions(BiFunction<String, Dataset<Row>, Dataset<Row>> elsewhere) {
        return new FactInput(
                kept,
                held,
                months,
                elsewhere.apply("places", places),
                elsewhere.apply("units", units),
                elsewhere.apply("canonical", canonical));
    }

    /** The same for the months from one on. */
    public FactInput from(YearMonth first) {
        List<YearMonth> later =
                held.stream().filter(month -> !month.isBefore(first)).toList();
        return new FactInput(kept, later, Calendar.months(months.sparkSession(), later), places, units, canonical);
    }

    public YearMonth firstMonth() {
        return held.getFirst();
    }

    public YearMonth lastMonth() {
        return held.getLast();
    }

    /** The rows that stand, without those that the office took back. */
    public Dataset<Row> standing(String dataset) {
        return kept.apply(dataset).where(col("fate").equalTo(Fates.ACCEPTED).and(not(TAKEN_BACK)));
    }

    /** Standing rows with what their division is called in the newest list, by which ties are decided. */
    public Dataset<Row> standingWithCanonical(String dataset) {
        return standing(dataset)
                .join(
                        canonical.withColumnRenamed("sent", "canonical_sent"),
                        col("division").equalTo(col("canonical_sent")))
                .drop("canonical_sent");
    }

    /** Every error-free version of every row, superseded ones too. */
    public Dataset<Row> versions(String dataset) {
        return kept.apply(dataset).where(col("fate").notEqual(Fates.DUPLICATE));
    }

    /** Rows once for each month at whose end they are active: begun by then, and not yet ended. */
    public Dataset<Row> activeOnMonthEnds(Dataset<Row> rows, String start, String end) {
        Column active = col(start).leq(col("p")).and(col(end).isNull().or(col(end).gt(col("p"))));
        return rows.join(months, active);
    }

    /** Rows of a month where their code counts at a level on the list of that month; the others count nowhere. */
    public Dataset<Row> placedAt(Dataset<Row> rows, String level, String code) {
        Dataset<Row> at = places.where(col("level").equalTo(level))
                .select(
                        col("list").as("place_list"),
                        col("sent").as("place_sent"),
                        col("code").as("unit_code"));
        return rows.join(
                        at, col("list").equalTo(col("place_list")).and(col(code).equalTo(col("place_sent"))))
                .drop("place_list", "place_sent");
    }

    /** Every unit of a level in every month, with its kind. */
    Dataset<Row> unitMonths(String level) {
        return months.join(
                units.where(col("level").equalTo(level))
                        .select(col("list").as("unit_list"), col("level"), col("code"), col("kind")),
                col("list").equalTo(col("unit_list")));
    }
}

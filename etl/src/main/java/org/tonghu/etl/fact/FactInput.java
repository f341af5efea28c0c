package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.when;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.tonghu.warehouse.division.Divisions;

/**
 * What facts are made of. Months before {@code whole} are made for touched places alone, each from the first month on in
 * which it is touched: of touched persons and children, those who have a row in one of them, every row is there for these
 * months; of the others only rows for the months from {@code whole} on.
 *
 * @param rows the rows that they are made of
 * @param held the months that facts are made for, oldest first
 * @param whole the first of them that is made for every unit
 * @param months see {@link Calendar}
 * @param divisions the units of all lists of the months
 * @param touched who has a row in a touched place and since when, see {@link TouchedSubjects}; empty where every month is
 *     whole
 * @param put puts a table under a name where it is quick to read
 */
public record FactInput(
        FactRows rows,
        List<YearMonth> held,
        YearMonth whole,
        Dataset<Row> months,
        DivisionTables divisions,
        Optional<Dataset<Row>> touched,
        BiFunction<String, Dataset<Row>, Dataset<Row>> put) {
    /** By how many months earlier than others some facts are made. */
    public static final int MOST_MONTHS_BACK = 1;

    /** The input for the facts of some months. */
    public static FactInput of(
            SparkSession spark, Function<String, Dataset<Row>> kept, List<YearMonth> months, RecomputeScope reach) {
        Set<LocalDate> lists = new TreeSet<>();
        months.forEach(
                month -> lists.add(Divisions.bundled().on(month.atEndOfMonth()).cutoff()));
        Places places = Places.of(lists, reach.touched());
        Optional<Dataset<Row>> touched = reach.touched().isEmpty()
                ? Optional.empty()
                : Optional.of(TouchedSubjects.of(spark, kept, places.touchedCodes()));
        BiFunction<String, Dataset<Row>, Dataset<Row>> put = (name, table) -> table;
        return new FactInput(
                FactRows.of(kept, earliest(reach.whole()), touched, put),
                months,
                reach.whole(),
                Calendar.months(spark, months, reach.whole()),
                DivisionTables.of(spark, places),
                touched,
                put);
    }

    /** The same with its own tables put elsewhere, each under its name. */
    public FactInput elsewhere(BiFunction<String, Dataset<Row>, Dataset<Row>> put) {
        Optional<Dataset<Row>> subjects = touched.map(table -> put.apply("touched", table));
        return new FactInput(
                FactRows.of(rows.kept(), earliest(whole), subjects, put),
                held,
                whole,
                months,
                divisions.elsewhere(put),
                subjects,
                put);
    }

    private static YearMonth earliest(YearMonth whole) {
        return whole.minusMonths(MOST_MONTHS_BACK);
    }

    /** The same for the months from one on. */
    public FactInput from(YearMonth first) {
        return made(first, whole);
    }

    /** The same with whole months from some months earlier on, and places touched so much earlier. */
    public FactInput earlier(int monthsBack) {
        Preconditions.checkArgument(monthsBack <= MOST_MONTHS_BACK, "Cannot make facts %s months earlier", monthsBack);
        FactInput soMuchEarlier = new FactInput(
                rows,
                held,
                whole,
                months,
                divisions.touchedEarlier(monthsBack),
                touched.map(subjects -> touchedEarlier(subjects, monthsBack)),
                put);
        return soMuchEarlier.made(firstMonth(), whole.minusMonths(monthsBack));
    }

    /** The same with nothing but whole months. */
    public FactInput everywhere() {
        return made(firstMonth(), firstMonth(), rows.withAllVersions());
    }

    private FactInput made(YearMonth first, YearMonth wholeFrom) {
        return made(first, wholeFrom, rows);
    }

    private FactInput made(YearMonth first, YearMonth wholeFrom, FactRows madeOf) {
        List<YearMonth> later =
                held.stream().filter(month -> !month.isBefore(first)).toList();
        return new FactInput(
                madeOf,
                later,
                wholeFrom,
                Calendar.months(months.sparkSession(), later, wholeFrom),
                divisions,
                first.isBefore(wholeFrom) ? touched : Optional.empty(),
                put);
    }

    /** Whether every month is made for every unit. */
    public boolean isEverywhere() {
        return !firstMonth().isBefore(whole);
    }

    /** Rows of months that are made for every unit. */
    public Dataset<Row> onlyWhole(Dataset<Row> rows) {
        return rows.where(col("month").geq(lit(whole.atDay(1))));
    }

    /** Rows of months before those. */
    public Dataset<Row> onlyOld(Dataset<Row> rows) {
        return rows.where(col("month").lt(lit(whole.atDay(1))));
    }

    public YearMonth firstMonth() {
        return held.getFirst();
    }

    public YearMonth lastMonth() {
        return held.getLast();
    }

    /** See {@link Places#places}. */
    public Dataset<Row> places() {
        return divisions.places();
    }

    /** See {@link Places#units}. */
    public Dataset<Row> units() {
        return divisions.units();
    }

    /** The units that are touched. Grain: list and unit. */
    public Dataset<Row> touchedUnits() {
        return units().where(col("touched_from").isNotNull()).select("list", "level", "code", "touched_from");
    }

    /** A table of units or persons touched some months earlier. */
    public static Dataset<Row> touchedEarlier(Dataset<Row> table, int monthsBack) {
        return table.withColumn("touched_from", add_months(col("touched_from"), lit(-monthsBack)));
    }

    /** See {@link Places#canonical}. */
    public Dataset<Row> canonical() {
        return divisions.canonical();
    }

    /** The rows that stand, without those that the office took back. */
    public Dataset<Row> standing(String dataset) {
        return rows.standing(dataset);
    }

    /** Standing rows with what their division is called in the newest list, by which ties are decided. */
    public Dataset<Row> standingWithCanonical(String dataset) {
        return standing(dataset)
                .join(
                        canonical().withColumnRenamed("sent", "canonical_sent"),
                        col("division").equalTo(col("canonical_sent")))
                .drop("canonical_sent");
    }

    /** Every error-free version of every row, superseded ones too. */
    public Dataset<Row> versions(String dataset) {
        return rows.versions(dataset);
    }

    /** Versions of children that may be a child's in a month that is made, see {@link ChildVersions}. */
    public Dataset<Row> childVersions() {
        return rows.childVersions().get();
    }

    /**
     * Rows once for each month for which a condition holds and in which their person or child is to be counted.
     *
     * @param subject the column of the person or child
     */
    public Dataset<Row> inMonths(Dataset<Row> rows, String subject, Column when) {
        return marked(rows, subject)
                .withColumn("month", explode(countedMonths()))
                .join(broadcast(months), "month")
                .where(when)
                .drop("touched_from");
    }

    /** The months in which a marked row is to be counted; for most rows the whole ones, few of a long history. */
    private Column countedMonths() {
        Column from = greatest(lit(firstMonth().atDay(1)), least(col("touched_from"), lit(whole.atDay(1))));
        Column last = lit(lastMonth().atDay(1));
        return when(from.leq(last), sequence(from, last, expr("interval 1 month")));
    }

    /** Rows dated in a month that is made, or in some months before it, of those who are to be counted in it. */
    public Dataset<Row> dated(Dataset<Row> rows, String subject, String day, int monthsBack) {
        Column ofWhole = col(day).geq(whole.minusMonths(monthsBack).atDay(1));
        return marked(
                        rows.where(col(day).geq(
                                        firstMonth().minusMonths(monthsBack).atDay(1))),
                        subject)
                .where(ofWhole.or(col(day).geq(add_months(col("touched_from"), lit(-monthsBack)))))
                .drop("touched_from");
    }

    private Dataset<Row> marked(Dataset<Row> rows, String subject) {
        return touched.map(
                        subjects -> rows.join(broadcast(subjects), col(subject).equalTo(col("touched_subject")), "left")
                                .drop("touched_subject"))
                .orElseGet(() -> rows.withColumn("touched_from", lit(null).cast(DataTypes.DateType)));
    }

    /** Rows of persons once for each month at whose end they are active: begun by then, and not yet ended. */
    public Dataset<Row> activeOnMonthEnds(Dataset<Row> rows, String subject, String start, String end) {
        return inMonths(rows, subject, active(start, end));
    }

    /** The same of rows that are about no person. */
    Dataset<Row> activeOnMonthEnds(Dataset<Row> rows, String start, String end) {
        return rows.join(months, active(start, end));
    }

    private static Column active(String start, String end) {
        return col(start).leq(col("p")).and(col(end).isNull().or(col(end).gt(col("p"))));
    }

    /** Rows of a month where their code counts at a level on the list of that month; the others count nowhere. */
    public Dataset<Row> placedAt(Dataset<Row> rows, String level, String code) {
        Dataset<Row> at = places().where(col("level").equalTo(level))
                .select(
                        col("list").as("place_list"),
                        col("sent").as("place_sent"),
                        col("code").as("unit_code"),
                        col("touched_from"));
        return onlyMade(rows.join(
                        at, col("list").equalTo(col("place_list")).and(col(code).equalTo(col("place_sent")))))
                .drop("place_list", "place_sent");
    }

    /** Rows of a month and unit for which facts are made: those of whole months, and before of units touched by then. */
    static Dataset<Row> onlyMade(Dataset<Row> rows) {
        return rows.where(col("whole").or(isTouched())).drop("touched_from");
    }

    /** Whether the unit or person of a row is touched in the row's month or was before; null for one that never is. */
    public static Column isTouched() {
        return col("month").geq(col("touched_from"));
    }

    /** Every unit of a level in every month, with its kind. */
    Dataset<Row> unitMonths(String level) {
        return onlyMade(months.join(
                units().where(col("level").equalTo(level))
                        .select(
                                col("list").as("unit_list"),
                                col("level"),
                                col("code"),
                                col("kind"),
                                col("touched_from")),
                col("list").equalTo(col("unit_list"))));
    }
}

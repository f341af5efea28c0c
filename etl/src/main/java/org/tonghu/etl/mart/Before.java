package org.tonghu.etl.mart;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.negate;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.warehouse.edition.Slice;

/**
 * What a fact held before of the months that are now made for touched places alone.
 *
 * @param in what it is made of now
 * @param slices where its months lay
 * @param folder where it lies, summed by unit, that an edition made
 */
record Before(FactInput in, List<Slice> slices, IntFunction<Path> folder) {
    /** Sums as they were made now, with those that stay of units that are not touched. */
    Dataset<Row> completed(Dataset<Row> made) {
        return in.isEverywhere() ? made : made.unionByName(untouched(rows()));
    }

    /** What is to be rolled up: sums of whole months, and of months before by how much those of touched units differ. */
    Dataset<Row> toRollUp(Dataset<Row> summed) {
        return in.isEverywhere()
                ? summed
                : in.onlyWhole(summed)
                        .unionByName(difference(ofTouched(old(summed)), ofTouched(rows().select(columns(summed)))));
    }

    /**
     * The same of what follows from the sums of many units.
     *
     * @param found what follows
     * @param changing the same less what is alike for sums that differ in touched units alone
     */
    Dataset<Row> toRollUp(
            Dataset<Row> summed, UnaryOperator<Dataset<Row>> found, UnaryOperator<Dataset<Row>> changing) {
        return in.isEverywhere()
                ? found.apply(summed)
                : found.apply(in.onlyWhole(summed))
                        .unionByName(difference(changing.apply(old(summed)), changing.apply(rows())));
    }

    private static Column[] columns(Dataset<Row> rows) {
        return Stream.of(rows.columns()).map(c -> col(c)).toArray(Column[]::new);
    }

    private Dataset<Row> old(Dataset<Row> summed) {
        return summed.where(col("month").lt(lit(in.whole().atDay(1))));
    }

    private Dataset<Row> ofTouched(Dataset<Row> rows) {
        return withTouched(rows, "left_semi");
    }

    private Dataset<Row> untouched(Dataset<Row> rows) {
        return withTouched(rows, "left_anti");
    }

    /** Rows joined with the units that are touched in their month. */
    private Dataset<Row> withTouched(Dataset<Row> rows, String type) {
        Dataset<Row> units = in.units()
                .where(col("touched_from").isNotNull())
                .select(
                        col("list").as("unit_list"),
                        col("level").as("unit_level"),
                        col("code").as("unit_code"),
                        col("touched_from"));
        Column sameUnit = col("list")
                .equalTo(col("unit_list"))
                .and(col("level").equalTo(col("unit_level")))
                .and(col("code").equalTo(col("unit_code")));
        return rows.join(broadcast(units), sameUnit.and(FactInput.isTouched()), type);
    }

    /** Most sums are as they were; those that are not are few, and all that is left to roll up. */
    private static Dataset<Row> difference(Dataset<Row> now, Dataset<Row> before) {
        Dataset<Row> summed = Marts.summed(now.unionByName(negated(before)));
        Column differs = Stream.of(summed.schema().fields())
                .filter(field -> field.dataType() instanceof NumericType)
                .map(field -> col(field.name()).notEqual(0))
                .reduce(Column::or)
                .orElseThrow();
        return summed.where(differs);
    }

    private static Dataset<Row> negated(Dataset<Row> rows) {
        Column[] columns =
                Stream.of(rows.schema().fields()).map(Before::negated).toArray(Column[]::new);
        return rows.select(columns);
    }

    private static Column negated(StructField field) {
        Column column = col(field.name());
        return field.dataType() instanceof NumericType
                ? negate(column).cast(field.dataType()).as(field.name())
                : column;
    }

    private Dataset<Row> rows() {
        return Stretch.of(slices, in.whole().minusMonths(1)).stream()
                .filter(made -> made.first().isBefore(made.end()) && made.end().isAfter(in.firstMonth()))
                .map(this::rows)
                .reduce(Dataset::unionByName)
                .orElseThrow(() -> new IllegalStateException("Cannot find what was made before " + in.whole()));
    }

    private Dataset<Row> rows(Stretch made) {
        YearMonth first = made.first().isBefore(in.firstMonth()) ? in.firstMonth() : made.first();
        YearMonth end = made.end().isBefore(in.whole()) ? made.end() : in.whole();
        return in.months()
                .sparkSession()
                .read()
                .parquet(folder.apply(made.edition()).toString())
                .where(col("month").geq(lit(first.atDay(1))).and(col("month").lt(lit(end.atDay(1)))));
    }
}

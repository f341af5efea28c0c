package org.tonghu.etl.mart;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.negate;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import org.tonghu.etl.fact.FactInput;

/**
 * What a fact held before of the months that are now made for touched places alone.
 *
 * @param in what it is made of now
 * @param stored the fact as it lay before
 * @param isLayer whether sums of touched units are kept alone, over those that lie there
 */
record Before(FactInput in, StoredFact stored, boolean isLayer) {

    /** What is kept of sums as they were made now. */
    Dataset<Row> toKeep(Dataset<Row> made) {
        return isLayer ? made : completed(made, rows -> rows);
    }

    /** Sums that were kept, with those that stay of units that are not touched. */
    Dataset<Row> all(Dataset<Row> kept) {
        return all(kept, rows -> rows);
    }

    /** Some of them. */
    Dataset<Row> all(Dataset<Row> kept, UnaryOperator<Dataset<Row>> some) {
        return isLayer ? completed(some.apply(kept), some) : some.apply(kept);
    }

    private Dataset<Row> completed(Dataset<Row> made, UnaryOperator<Dataset<Row>> some) {
        return in.isEverywhere() ? made : made.unionByName(untouched(some.apply(rows())));
    }

    /** What is to be rolled up: sums of whole months, and of months before by how much those of touched units differ. */
    Dataset<Row> toRollUp(Dataset<Row> summed) {
        return in.isEverywhere()
                ? summed
                : in.onlyWhole(summed)
                        .unionByName(
                                difference(ofTouched(in.onlyOld(summed)), ofTouched(rows().select(columns(summed)))));
    }

    /**
     * The same of what follows from the sums of many units.
     *
     * @param found what follows
     */
    Dataset<Row> toRollUp(Dataset<Row> summed, UnaryOperator<Dataset<Row>> found) {
        return in.isEverywhere()
                ? found.apply(summed)
                : found.apply(in.onlyWhole(summed))
                        .unionByName(difference(found.apply(in.onlyOld(summed)), found.apply(rows())));
    }

    private static Column[] columns(Dataset<Row> rows) {
        return Stream.of(rows.columns()).map(c -> col(c)).toArray(Column[]::new);
    }

    private Dataset<Row> ofTouched(Dataset<Row> rows) {
        return withTouched(rows, "left_semi");
    }

    private Dataset<Row> untouched(Dataset<Row> rows) {
        return withTouched(rows, "left_anti");
    }

    /** Rows joined with the units that are touched in their month. */
    private Dataset<Row> withTouched(Dataset<Row> rows, String type) {
        return rows.join(
                broadcast(OfUnits.named(in.touchedUnits())), OfUnits.same().and(FactInput.isTouched()), type);
    }

    /** Most sums are as they were; those that are not are few, and all that is left to roll up. */
    static Dataset<Row> difference(Dataset<Row> now, Dataset<Row> before) {
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

    /** What is made on the way and read several times, put where that is quick. */
    Dataset<Row> checkpoint(String part, Dataset<Row> rows) {
        return in.put().apply(stored.table() + "-" + part, rows);
    }

    /** All sums of old months as they lay before. */
    Dataset<Row> rows() {
        return stored.rows(in.months().sparkSession(), in.firstMonth(), in.whole());
    }
}

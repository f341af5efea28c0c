package org.tonghu.etl.ledger;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.fact.AllFacts;
import org.tonghu.etl.keep.Fates;

/** On which days facts count a row in its own division: at the end of a month from {@code from} until before {@code until}. */
final class EffectiveDays {
    private EffectiveDays() {}

    /** Whether facts place rows of a dataset by their own division. */
    static boolean isPlaced(DatasetSpec spec) {
        return AllFacts.read(spec.name()) && spec.place().isPresent();
    }

    /** The day from which on a row counts in its own division. */
    static Column from(DatasetSpec spec) {
        Column day = col(spec.time().ownDay());
        return year(spec).map(year -> greatest(day, firstOf(year))).orElse(day);
    }

    /** The day from which on a row counts no longer; null while it still does. */
    static Column until(DatasetSpec spec) {
        return year(spec)
                .map(year -> firstOf(year.plus(1)))
                .orElse(spec.time().end().map(end -> col(end)).orElse(lit(null)));
    }

    private static Optional<Column> year(DatasetSpec spec) {
        return spec.time()
                .onlyYear()
                .map(name -> spec.column(name).type() == ColumnType.YEAR ? col(name) : functions.year(col(name)));
    }

    private static Column firstOf(Column year) {
        return make_date(year, lit(1), lit(1));
    }

    /**
     * The rows that facts count, with {@code from} and {@code until}, which is empty while they still do; of versions
     * that hold in turn only those of keys of which one's division counts nowhere on some list. Empty where there are no such
     * datasets.
     *
     * @param rows see {@link LedgerRows}
     * @param nowhere see {@link Homes#nowhere}
     */
    static Optional<Dataset<Row>> days(LedgerRows rows, Dataset<Row> nowhere) {
        Optional<Dataset<Row>> others =
                rows.of(spec -> isPlaced(spec) && !spec.inTurn()).map(Fates::standing);
        Optional<Dataset<Row>> inTurn = rows.of(spec -> isPlaced(spec) && spec.inTurn())
                .map(all -> ofVersions(withVersionNowhere(all, nowhere)).select(columns(all)));
        return Stream.of(others, inTurn).flatMap(Optional::stream).reduce(Dataset::unionByName);
    }

    private static Column[] columns(Dataset<Row> rows) {
        return Stream.of(rows.columns()).map(name -> col(name)).toArray(Column[]::new);
    }

    /** All versions of such keys, since they end one another. */
    private static Dataset<Row> withVersionNowhere(Dataset<Row> kept, Dataset<Row> nowhere) {
        Dataset<Row> codes = nowhere.select("nowhere").distinct();
        Dataset<Row> keys = kept.join(broadcast(codes), col("division").equalTo(col("nowhere")))
                .select("key")
                .distinct();
        return kept.join(broadcast(keys), "key");
    }

    /** A version holds from the day on which it was known, the earliest from the row's own day, to the day of the next. */
    private static Dataset<Row> ofVersions(Dataset<Row> kept) {
        WindowSpec all = Window.partitionBy("key");
        WindowSpec byDay = all.orderBy("known_on", "batch", "position", "line");
        Column earliest = col("known_on").equalTo(min("known_on").over(all));
        Dataset<Row> spells = Fates.standing(kept)
                .select(
                        col("key").as("s_key"),
                        col("from").as("s_from"),
                        col("until").as("s_until"));
        return kept.where(not(col("fate").equalTo(Fates.DUPLICATE)))
                .withColumn("next", lead("known_on", 1).over(byDay))
                .withColumn("own", when(not(earliest), col("known_on")))
                .where(col("next").isNull().or(not(col("next").equalTo(col("known_on")))))
                .join(spells, col("key").equalTo(col("s_key")))
                .withColumn("from", greatest(col("own"), col("s_from")))
                .withColumn("until", least(col("next"), col("s_until")));
    }
}

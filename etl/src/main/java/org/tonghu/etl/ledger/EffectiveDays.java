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
import static org.apache.spark.sql.functions.year;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.keep.Fates;

/** On which days facts count a row in its own division: at the end of a month from {@code from} until before {@code until}. */
final class EffectiveDays {
    private static final Column FIRST_OF_YEAR = make_date(col("year"), lit(1), lit(1));
    private static final Column FIRST_OF_NEXT_YEAR = make_date(col("year").plus(1), lit(1), lit(1));

    private record Days(Column from, Column until) {}

    /** Datasets whose rows facts place by their own division; children, whose versions hold in turn, are apart. */
    private static final Map<String, Days> DAYS = Map.of(
            "institutions", new Days(col("opened_on"), col("closed_on")),
            "workers", new Days(col("appointed_on"), col("left_on")),
            "funds", new Days(col("booked_on"), make_date(year(col("booked_on")).plus(1), lit(1), lit(1))),
            "contracts", new Days(greatest(col("starts_on"), FIRST_OF_YEAR), FIRST_OF_NEXT_YEAR));

    /** The dates of versions that hold in turn. */
    static final List<String> OF_VERSIONS = List.of("updated_on", "registered_on", "left_on");

    private EffectiveDays() {}

    static boolean isPlaced(String dataset) {
        return hasVersions(dataset) || DAYS.containsKey(dataset);
    }

    static boolean hasVersions(String dataset) {
        return Contract.bundled().dataset(dataset).inTurn();
    }

    /** The day from which on a row counts in its own division; null where it does not, or where versions say it. */
    static Column from(String dataset) {
        return Optional.ofNullable(DAYS.get(dataset)).map(Days::from).orElse(lit(null));
    }

    /** The day from which on a row counts no longer; null while it still does. */
    static Column until(String dataset) {
        return Optional.ofNullable(DAYS.get(dataset)).map(Days::until).orElse(lit(null));
    }

    /**
     * The rows that facts count, with {@code from} and {@code until}, which is empty while they still do; of children only
     * those with a row whose division counts nowhere on some list. Empty where there are no such datasets.
     *
     * @param rows see {@link LedgerRows}
     * @param nowhere see {@link Homes#nowhere}
     */
    static Optional<Dataset<Row>> days(LedgerRows rows, Dataset<Row> nowhere) {
        Optional<Dataset<Row>> others = rows.of(DAYS::containsKey).map(Fates::standing);
        Optional<Dataset<Row>> children = rows.of(EffectiveDays::hasVersions)
                .map(all -> ofChildren(withRowNowhere(all, nowhere)).select(columns(all)));
        return Stream.of(others, children).flatMap(Optional::stream).reduce(Dataset::unionByName);
    }

    private static Column[] columns(Dataset<Row> rows) {
        return Stream.of(rows.columns()).map(name -> col(name)).toArray(Column[]::new);
    }

    /** All rows of such children, since their versions end one another. */
    private static Dataset<Row> withRowNowhere(Dataset<Row> kept, Dataset<Row> nowhere) {
        Dataset<Row> codes = nowhere.select("nowhere").distinct();
        Dataset<Row> children = kept.join(broadcast(codes), col("division").equalTo(col("nowhere")))
                .select("key")
                .distinct();
        return kept.join(broadcast(children), "key");
    }

    /** A version holds from its own day on, the earliest from the first day on the register, to the day of the next. */
    private static Dataset<Row> ofChildren(Dataset<Row> kept) {
        WindowSpec all = Window.partitionBy("key");
        WindowSpec byDay = all.orderBy("updated_on", "batch", "position", "line");
        Column earliest = col("updated_on").equalTo(min("updated_on").over(all));
        Dataset<Row> spells = Fates.standing(kept)
                .select(
                        col("key").as("s_key"),
                        col("registered_on").as("s_from"),
                        col("left_on").as("s_until"));
        return kept.where(not(col("fate").equalTo(Fates.DUPLICATE)))
                .withColumn("next", lead("updated_on", 1).over(byDay))
                .withColumn("own", when(not(earliest), col("updated_on")))
                .where(col("next").isNull().or(not(col("next").equalTo(col("updated_on")))))
                .join(spells, col("key").equalTo(col("s_key")))
                .withColumn("from", greatest(col("own"), col("s_from")))
                .withColumn("until", least(col("next"), col("s_until")));
    }
}

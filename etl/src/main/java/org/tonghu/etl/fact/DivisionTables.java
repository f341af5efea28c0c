package org.tonghu.etl.fact;

import java.util.function.BiFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Divisions as facts read them.
 *
 * @param places see {@link Places#places}
 * @param units see {@link Places#units}
 * @param canonical see {@link Places#canonical}
 */
record DivisionTables(Dataset<Row> places, Dataset<Row> units, Dataset<Row> canonical) {

    static DivisionTables of(SparkSession spark, Places places) {
        return new DivisionTables(places.places(spark), places.units(spark), Places.canonical(spark));
    }

    /** The same touched some months earlier. */
    DivisionTables touchedEarlier(int monthsBack) {
        return new DivisionTables(
                FactInput.touchedEarlier(places, monthsBack), FactInput.touchedEarlier(units, monthsBack), canonical);
    }

    /** The same put elsewhere, each under its name. */
    DivisionTables elsewhere(BiFunction<String, Dataset<Row>, Dataset<Row>> put) {
        return new DivisionTables(
                put.apply("places", places), put.apply("units", units), put.apply("canonical", canonical));
    }
}

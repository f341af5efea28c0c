package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.size;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The counties that rules look at as a whole. */
public final class Counties {
    private static final int DEPTH = 3;
    private static final String[] UNIT = {"list", "level", "code"};

    private Counties() {}

    /** Rows of units with the code of their {@code county}; none from above counties. */
    public static Dataset<Row> with(Dataset<Row> rows, Dataset<Row> units) {
        return rows.join(ofUnits(units), UNIT);
    }

    /** Rows of units with the code of their {@code county}, which is null above counties. */
    static Dataset<Row> withAny(Dataset<Row> rows, Dataset<Row> units) {
        return rows.join(ofUnits(units), UNIT, "left");
    }

    /**
     * Rows of units of some counties in some months.
     *
     * @param counties {@code month} and {@code county}, once each
     */
    public static Dataset<Row> only(Dataset<Row> counties, Dataset<Row> rows, Dataset<Row> units) {
        Dataset<Row> among =
                ofUnits(units).join(broadcast(counties.select("county").distinct()), "county");
        return rows.join(broadcast(among), UNIT)
                .join(broadcast(counties.select("month", "county")), new String[] {"month", "county"})
                .drop("county");
    }

    private static Dataset<Row> ofUnits(Dataset<Row> units) {
        return units.where(size(col("path")).geq(DEPTH))
                .select(
                        col("list"),
                        col("level"),
                        col("code"),
                        element_at(col("path"), DEPTH).getField("code").as("county"));
    }
}

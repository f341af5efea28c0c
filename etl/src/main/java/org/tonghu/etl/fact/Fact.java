package org.tonghu.etl.fact;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A fact by the name that indicators know it by, declared in the class that makes its rows.
 *
 * @param by the class that makes its rows
 * @param maker makes its rows: month, list, level, code, and number columns
 * @param datasets the datasets without whose rows it says nothing
 * @param isByPlace whether what it says of a unit follows from the rows of those alone who have a row there, so that old
 *     months can be made anew for touched places alone
 */
public record Fact(
        String table, Class<?> by, Function<FactInput, Dataset<Row>> maker, List<String> datasets, boolean isByPlace) {
    static Fact ofUnits(String table, Class<?> by, Function<FactInput, Dataset<Row>> maker, String... datasets) {
        return new Fact(table, by, maker, List.of(datasets), false);
    }

    static Fact ofSubjects(String table, Class<?> by, Function<FactInput, Dataset<Row>> maker, String... datasets) {
        return new Fact(table, by, maker, List.of(datasets), true);
    }

    /** Its rows. */
    public Dataset<Row> rows(FactInput in) {
        return maker.apply(in);
    }
}

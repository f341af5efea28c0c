package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Spells of directors and supervisors. */
public final class Workers {
    public static final String DIRECTOR = "儿童主任";
    public static final String SUPERVISOR = "儿童督导员";

    private Workers() {}

    static Dataset<Row> spells(FactInput in, String role) {
        return in.standingWithCanonical("workers").where(col("role").equalTo(role));
    }

    /**
     * Of each group of spells the latest: with the latest 任职日期, then the greatest division code, a code meaning what it
     * is called in the newest list.
     */
    public static Dataset<Row> onlyLatest(Dataset<Row> spells, String... group) {
        Column[] by = Arrays.stream(group).map(c -> col(c)).toArray(Column[]::new);
        return spells.withColumn(
                        "nth",
                        row_number()
                                .over(Window.partitionBy(by)
                                        .orderBy(
                                                col("appointed_on").desc(),
                                                col("canonical").desc())))
                .where(col("nth").equalTo(lit(1)))
                .drop("nth");
    }
}

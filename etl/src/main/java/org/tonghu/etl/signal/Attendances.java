package org.tonghu.etl.signal;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.fact.FactInput;

/** Who was at which session. */
final class Attendances {
    private Attendances() {}

    /** Row by row, whatever came of it. */
    static Dataset<Row> of(FactInput in) {
        return in.standing("trainings").where("attended");
    }
}

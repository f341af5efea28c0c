package org.tonghu.etl.signal;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.fact.FactInput;

/** Findings about trainings. */
final class TrainingSignals {
    private TrainingSignals() {}

    static Dataset<Row> of(FactInput in) {
        Dataset<Row> units = WorkerUnits.of(in);
        return RelayForMost.of(in, units).unionByName(SameList.of(in)).unionByName(TwoAtOnce.of(in, units));
    }

    /** Who was there, row by row, with the months in which sessions end. */
    static Dataset<Row> attended(FactInput in) {
        return in.standing("trainings").where("attended");
    }
}

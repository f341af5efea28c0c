package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;

/** Findings about trainings, and what S03 counts in every unit before it looks at the county, see {@link RelayForMost}. */
final class TrainingSignals {
    private static final Column IS_COUNTED_FIRST = col("signal").equalTo(RelayForMost.SIGNAL.id());

    private TrainingSignals() {}

    static SignalTable table() {
        return new SignalTable(
                new Fact(
                        "training_signals",
                        TrainingSignals.class,
                        TrainingSignals::of,
                        List.of("trainings", "workers"),
                        true),
                List.of("S03", "S04", "S05"),
                TrainingSignals::summed,
                new Rule.OverAll(TrainingSignals::found));
    }

    /** Rows of {@link Findings}, with the {@code county, session} and {@code in_post} of those that S03 counts. */
    static Dataset<Row> of(FactInput in) {
        Dataset<Row> units = in.put().apply("training_units", Counties.withAny(WorkerUnits.of(in), in.units()));
        Dataset<Row> found = SameList.of(in).unionByName(TwoAtOnce.of(in, units));
        return RelayForMost.of(in, units)
                .unionByName(found.withColumn("county", lit(null).cast("string"))
                        .withColumn("session", lit(null).cast(RelayForMost.SESSION))
                        .withColumn("in_post", lit(0)));
    }

    /** Who was there, row by row. */
    static Dataset<Row> attended(FactInput in) {
        return in.standing("trainings").where("attended");
    }

    /** Grain: signal, month, unit and session. */
    static Dataset<Row> summed(Dataset<Row> rows) {
        return rows.groupBy("signal", "month", "list", "level", "code", "county", "session")
                .agg(
                        sum("in_post").as("in_post"),
                        sum("flagged").as("flagged"),
                        sum("total").as("total"),
                        Findings.firstExamples(),
                        Findings.firstOf(col("rows")).as("rows"));
    }

    static Dataset<Row> found(Dataset<Row> summed) {
        Dataset<Row> found = summed.where(not(IS_COUNTED_FIRST)).drop("county", "session", "in_post", "rows");
        return found.unionByName(RelayForMost.found(summed.where(IS_COUNTED_FIRST)));
    }
}

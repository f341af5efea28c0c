package org.tonghu.etl.signal;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.fact.Fact;

/**
 * What signals find together, in three steps: rows of persons and children, {@code summed} by unit, and what is {@code found}
 * in the sums. Only the last looks at a county as a whole, so that the first two can be made anew for touched places alone.
 *
 * @param fact makes the rows
 * @param signals whose findings it holds
 * @param summing sums rows up to one or several a month and unit
 * @param rule what follows from the sums
 */
public record SignalTable(Fact fact, List<String> signals, UnaryOperator<Dataset<Row>> summing, Rule rule) {

    private static final List<SignalTable> ALL = List.of(
            new SignalTable(
                    new Fact("visit_signals", VisitSignals::of, List.of("visits", "workers"), true),
                    List.of("S01", "S02", "S07"),
                    Findings::summed,
                    new Rule.Sums()),
            new SignalTable(
                    new Fact("training_signals", TrainingSignals::of, List.of("trainings", "workers"), true),
                    List.of("S03", "S04", "S05"),
                    TrainingSignals::summed,
                    new Rule.OverAll(TrainingSignals::found)),
            new SignalTable(
                    new Fact("register_signals", GoneWithoutExit::of, List.of("children"), true),
                    List.of("S06"),
                    GoneWithoutExit::summed,
                    GoneWithoutExit.rule()),
            new SignalTable(
                    new Fact("post_signals", FilledAroundCountDay::of, List.of("workers"), true),
                    List.of("S08"),
                    Findings::summed,
                    new Rule.Sums()));

    /** The tables of all signals. */
    public static List<SignalTable> all() {
        return ALL;
    }

    /** The table of a name. */
    public static SignalTable named(String table) {
        return ALL.stream()
                .filter(of -> of.fact.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot find table of signals: " + table));
    }

    /** Its rows summed by unit. */
    public Dataset<Row> summed(Dataset<Row> rows) {
        return summing.apply(rows);
    }
}

package org.tonghu.etl.signal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;

/** What signals find, a table for those that are found together: rows see {@link Findings}. */
public final class SignalFacts {
    /** Tables whose findings in a unit follow from the rows of those alone who have a row there, see {@link Fact}. */
    private static final List<Fact> BY_PLACE = List.of(
            new Fact("visit_signals", VisitSignals::of, List.of("visits", "workers"), true),
            new Fact("post_signals", FilledAroundCountDay::of, List.of("workers"), true));

    /** Tables in which a county or an office is looked at as a whole. */
    private static final List<Fact> OF_COUNTIES = List.of(
            ofCounties("training_signals", TrainingSignals::of, "trainings", "workers"),
            ofCounties("register_signals", GoneWithoutExit::of, "children"));

    private static final Map<String, List<String>> SIGNALS = Map.of(
            "visit_signals", List.of("S01", "S02", "S07"),
            "training_signals", List.of("S03", "S04", "S05"),
            "register_signals", List.of("S06"),
            "post_signals", List.of("S08"));

    private SignalFacts() {}

    private static Fact ofCounties(String table, Function<FactInput, Dataset<Row>> maker, String... datasets) {
        return new Fact(table, maker, List.of(datasets), false);
    }

    /** The tables of all signals. */
    public static List<Fact> all() {
        return Stream.concat(OF_COUNTIES.stream(), BY_PLACE.stream()).toList();
    }

    /** The signals whose findings are in a table. */
    public static List<String> signals(String table) {
        return SIGNALS.getOrDefault(table, List.of());
    }
}

package org.tonghu.etl.signal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonghu.etl.fact.Fact;

/** What signals find, a table for those that are found together: rows see {@link Findings}. */
public final class SignalFacts {
    private static final List<Fact> ALL = List.of(
            new Fact("visit_signals", VisitSignals::of, List.of("visits", "workers"), true),
            new Fact("training_signals", TrainingSignals::of, List.of("trainings", "workers"), false),
            new Fact("register_signals", GoneWithoutExit::of, List.of("children"), false),
            new Fact("post_signals", FilledAroundCountDay::of, List.of("workers"), true));

    private static final Map<String, List<String>> SIGNALS = Map.of(
            "visit_signals", List.of("S01", "S02", "S07"),
            "training_signals", List.of("S03", "S04", "S05"),
            "register_signals", List.of("S06"),
            "post_signals", List.of("S08"));

    private SignalFacts() {}

    /** The tables of all signals; those in which a county or an office is looked at as a whole are not by place. */
    public static List<Fact> all() {
        return ALL;
    }

    /** The signals whose findings are in a table. */
    public static List<String> signals(String table) {
        return Optional.ofNullable(SIGNALS.get(table))
                .orElseThrow(() -> new IllegalArgumentException("Cannot find table of signals: " + table));
    }
}

package org.tonghu.etl.signal;

import java.util.List;
import org.tonghu.etl.fact.Fact;

/** What signals find, by the datasets that they look at: rows see {@link Findings}. */
public final class SignalFacts {
    private static final List<Fact> ALL = List.of(
            new Fact("visit_signals", VisitSignals::of, List.of("visits", "workers")),
            new Fact("training_signals", TrainingSignals::of, List.of("trainings", "workers")),
            new Fact("register_signals", GoneWithoutExit::of, List.of("children")),
            new Fact("post_signals", FilledAroundCountDay::of, List.of("workers")));

    private SignalFacts() {}

    public static List<Fact> all() {
        return ALL;
    }
}

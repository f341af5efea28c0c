package org.tonghu.etl.signal;

import java.util.List;

/** The tables of all signals; what is to be known of one stands in its class alone. */
public final class AllSignals {
    private static final List<SignalTable> ALL = List.of(
            VisitSignals.table(), TrainingSignals.table(), GoneWithoutExit.table(), FilledAroundCountDay.table());

    private AllSignals() {}

    public static List<SignalTable> all() {
        return ALL;
    }

    /** The table of a name. */
    public static SignalTable named(String table) {
        return ALL.stream()
                .filter(of -> of.fact().table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot find table of signals: " + table));
    }
}

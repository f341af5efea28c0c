package org.tonghu.warehouse.signal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonghu.warehouse.indicator.Declarations;

/** All signals that the product declares, by id. */
public final class Signals {
    private final Map<String, Signal> byId;

    private Signals(Map<String, Signal> byId) {
        this.byId = byId;
    }

    /** The signals that come with the product: every file under {@code signals/}, read once. */
    public static Signals bundled() {
        return Bundled.SIGNALS;
    }

    private static final class Bundled {
        static final Signals SIGNALS = new Signals(Declarations.byId("signals", Signal.class, Signal::id));
    }

    /** All of them, in order of id. */
    public List<Signal> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Signal> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Signal signal(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("Cannot find signal: " + id + ", expected one of " + byId.keySet()));
    }

    /** The ids of the signals with these denominators. */
    List<String> withTotal(String total) {
        return byId.values().stream()
                .filter(s -> s.total().equals(total))
                .map(Signal::id)
                .toList();
    }
}

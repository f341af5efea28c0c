package org.tonghu.warehouse.signal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonghu.warehouse.declaration.DeclarationFiles;

/** The signals that an edition is made by, or those of the product, by id. */
public final class Signals {
    private final Map<String, Signal> byId;

    private Signals(Map<String, Signal> byId) {
        this.byId = byId;
    }

    /** The signals of a set of declarations: every file under {@code signals/}. */
    public static Signals of(DeclarationFiles files) {
        return new Signals(files.byId("signals", Signal.class, Signal::id));
    }

    /** The signals that come with the product, read once. */
    public static Signals bundled() {
        return Bundled.SIGNALS;
    }

    private static final class Bundled {
        static final Signals SIGNALS = of(DeclarationFiles.bundled());
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
}

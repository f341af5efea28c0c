package org.tonghu.warehouse.edition;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.duck.DuckException;

/**
 * The editions that are open for reading. A new edition is opened beside the old one; an old one is closed only when
 * nobody reads it any more, so that a reader never loses the database under a running query. Who reads an edition while it
 * expires gets an answer; who asks for it afterwards is told.
 */
public final class OpenEditions implements AutoCloseable {
    private static final int KEPT_OPEN = 4;

    private record Lease(Edition edition, AtomicInteger readers) {}

    private final EditionStore store;
    private final Declarations program;
    private final Map<EditionId, Lease> open = new LinkedHashMap<>(16, 0.75f, true);

    /** @param program what the program declares */
    public OpenEditions(EditionStore store, Declarations program) {
        this.store = store;
        this.program = program;
    }

    /** Runs a query on an edition and lets go of it afterwards. */
    public <T> T read(EditionId id, Function<Edition, T> query) {
        Lease lease = borrow(id);
        try {
            return query.apply(lease.edition());
        } finally {
            lease.readers().decrementAndGet();
        }
    }

    private synchronized Lease borrow(EditionId id) {
        closeIdle();
        if (!store.isThere(id)) {
            throw store.missing(id);
        }
        Lease lease = open.computeIfAbsent(id, this::open);
        lease.readers().incrementAndGet();
        return lease;
    }

    private Lease open(EditionId id) {
        try {
            return new Lease(open(id, Duck.openReadOnly(store.database(id))), new AtomicInteger());
        } catch (DuckException e) {
            throw store.isThere(id) ? e : store.missing(id); // deleted since it was looked for
        }
    }

    private Edition open(EditionId id, Duck duck) {
        try {
            return Edition.of(store.manifest(id), duck, program);
        } catch (RuntimeException e) {
            duck.close();
            throw e;
        }
    }

    /** Lets go of editions that have expired, so that the disk gets their space back, and of those that are too many. */
    private void closeIdle() {
        Iterator<Map.Entry<EditionId, Lease>> leastRecentFirst = open.entrySet().iterator();
        while (leastRecentFirst.hasNext()) {
            Map.Entry<EditionId, Lease> entry = leastRecentFirst.next();
            boolean wanted = open.size() <= KEPT_OPEN && store.isThere(entry.getKey());
            if (!wanted && entry.getValue().readers().get() == 0) {
                leastRecentFirst.remove();
                entry.getValue().edition().database().close();
            }
        }
    }

    @Override
    public synchronized void close() {
        open.values().forEach(lease -> lease.edition().database().close());
        open.clear();
    }
}

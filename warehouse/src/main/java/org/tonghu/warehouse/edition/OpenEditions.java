package org.tonghu.warehouse.edition;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.tonghu.warehouse.duck.Duck;

/**
 * The editions that are open for reading. A new edition is opened beside the old one; an old one is closed only when
 * nobody reads it any more, so that a reader never loses the database under a running query.
 */
public final class OpenEditions implements AutoCloseable {
    private static final int KEPT_OPEN = 4;

    private record Lease(Duck duck, AtomicInteger readers) {}

    private final EditionStore store;
    private final Map<EditionId, Lease> open = new LinkedHashMap<>(16, 0.75f, true);

    public OpenEditions(EditionStore store) {
        this.store = store;
    }

    /** Runs a query on an edition and lets go of it afterwards. */
    public <T> T read(EditionId id, Function<Duck, T> query) {
        Lease lease = borrow(id);
        try {
            return query.apply(lease.duck());
        } finally {
            lease.readers().decrementAndGet();
        }
    }

    private synchronized Lease borrow(EditionId id) {
        Lease lease = open.computeIfAbsent(
                id, missing -> new Lease(Duck.openReadOnly(store.database(missing)), new AtomicInteger()));
        lease.readers().incrementAndGet();
        closeIdle();
        return lease;
    }

    private void closeIdle() {
        Iterator<Lease> leastRecentFirst = open.values().iterator();
        while (open.size() > KEPT_OPEN && leastRecentFirst.hasNext()) {
            Lease lease = leastRecentFirst.next();
            if (lease.readers().get() == 0) {
                leastRecentFirst.remove();
                lease.duck().close();
            }
        }
    }

    @Override
    public synchronized void close() {
        open.values().forEach(lease -> lease.duck().close());
        open.clear();
    }
}

package org.tonghu.warehouse;

import java.nio.file.Path;
import java.util.List;
import org.tonghu.warehouse.edition.Declarations;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Manifest;
import org.tonghu.warehouse.edition.OpenEditions;

/** The front door: {@code warehouse.edition(id).as(viewer)} answers what this viewer may see of an edition, and no more. */
public final class Warehouse implements AutoCloseable {
    private final EditionStore store;
    private final Declarations program;
    private final OpenEditions open;

    private Warehouse(EditionStore store, Declarations program) {
        this.store = store;
        this.program = program;
        this.open = new OpenEditions(store, program);
    }

    /**
     * Opens a warehouse; nothing is read until something is asked.
     *
     * @param program what the program declares: on its newest list of divisions stand the scopes of viewers
     */
    public static Warehouse open(Path root, Declarations program) {
        return new Warehouse(new EditionStore(root), program);
    }

    /** The edition that the pointer names now; throws a sentence when nothing has been published yet. */
    public EditionId newest() {
        return store.current()
                .orElseThrow(() -> new IllegalStateException(
                        "Cannot open the warehouse: no edition has been published, run ./tonghu load first"));
    }

    /** All editions, oldest first. */
    public List<Manifest> editions() {
        return store.all();
    }

    public Manifest manifest(EditionId edition) {
        return store.manifest(edition);
    }

    /** An edition, to be opened as somebody. */
    public ClosedEdition edition(EditionId id) {
        return new ClosedEdition(new Source(store, open, id), program.divisions());
    }

    @Override
    public void close() {
        open.close();
    }
}

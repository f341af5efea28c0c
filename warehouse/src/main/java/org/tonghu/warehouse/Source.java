package org.tonghu.warehouse;

import java.util.function.Function;
import org.tonghu.warehouse.edition.Edition;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.OpenEditions;

/** Where queries of one edition are answered: it is open while one runs, and may expire between two. */
record Source(EditionStore store, OpenEditions open, EditionId id) {
    <T> T read(Function<Edition, T> query) {
        return open.read(id, query);
    }
}

package org.tonghu.etl.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Looks up whom the rows of a task refer to, one row after the other. Several checks ask for the same value of a row, and a
 * roster does not fit the caches of a core, so that what was told last of a column is remembered.
 */
final class Lookup {
    private final Known known;
    private final Map<String, Answer> lastByColumn = new HashMap<>();

    private record Answer(Object value, Optional<Known.Told> told) {}

    Lookup(Known known) {
        this.known = known;
    }

    /** What is told of the value of a referring column; empty for somebody unknown. */
    @SuppressWarnings("ReferenceEquality") // several checks of one row ask with the same object
    Optional<Known.Told> told(String column, Object value) {
        Answer last = lastByColumn.get(column);
        if (last == null || last.value() != value) {
            last = new Answer(value, known.told(column, value));
            lastByColumn.put(column, last);
        }
        return last.told();
    }
}

package org.tonghu.etl.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tonghu.etl.correction.Correction.Place;

/**
 * Which correction stands in the place of which row: an office that fills in an old workbook once more names the row as it
 * first came, but means what its last correction made of it.
 */
final class Succession {
    private final Map<Place, Place> next = new HashMap<>();

    /** Adds the corrections in the order in which they came. */
    void add(Correction correction) {
        List<Place> path = path(correction);
        if (!path.isEmpty()) {
            next.put(path.getLast(), correction.place());
        }
    }

    /**
     * The row that a correction names and the corrections that stand in its place, the last one last; nothing for a line that
     * corrects nothing, or names a row that cannot have been in quarantine before it came.
     */
    List<Place> path(Correction correction) {
        List<Place> path = new ArrayList<>();
        if (!correction.cells().remark()
                && correction.target().batch() < correction.place().batch()) {
            for (Place at = correction.target(); at != null; at = next.get(at)) {
                path.add(at);
            }
        }
        return path;
    }

    /** Whether a row came as a correction. */
    boolean isCorrection(Place row) {
        return next.containsValue(row);
    }
}

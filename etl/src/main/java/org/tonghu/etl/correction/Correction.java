package org.tonghu.etl.correction;

import java.util.Set;
import org.tonghu.etl.row.Origin;
import org.tonghu.etl.row.SourceRow;

/**
 * A line of a sheet of corrections.
 *
 * @param cells the corrected cells, typed as in a delivery, under the line's own origin; a line without any is a remark
 * @param target the row that it corrects
 * @param corrected names of the columns that are corrected, to an empty value too
 * @param sexSaid the sex that a corrected identity number says, since the number itself is forgotten; empty for none
 */
public record Correction(SourceRow cells, Place target, Set<String> corrected, String sexSaid) {
    /** A row as the quarantine names it. */
    public record Place(int batch, String file, int line) {
        /** Of a row that a line fails to name. */
        public static final Place NONE = new Place(0, "", 0);

        public static Place of(Origin origin) {
            return new Place(origin.batch(), origin.file(), origin.line());
        }
    }

    public Correction {
        corrected = Set.copyOf(corrected);
    }

    /** Where it stands itself. */
    public Place place() {
        return Place.of(cells.origin());
    }
}

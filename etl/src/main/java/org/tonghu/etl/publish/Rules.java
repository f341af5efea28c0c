package org.tonghu.etl.publish;

import java.nio.charset.StandardCharsets;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.signal.Signals;

/** The version of everything that facts and marts follow from besides the rows. */
public final class Rules {
    /** To be raised whenever the code of a fact is changed so that its figures may differ. */
    private static final int FACTS = 4;

    private Rules() {}

    /** SHA-256 of the rules: where it differs from an edition's, none of its months may be taken over. */
    public static String version() {
        String rules = FACTS
                + Divisions.bundled().version()
                + Catalogue.bundled().indicators()
                + Signals.bundled().all();
        return ContentHash.sha256(rules.getBytes(StandardCharsets.UTF_8));
    }
}

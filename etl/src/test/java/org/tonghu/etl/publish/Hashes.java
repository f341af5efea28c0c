package org.tonghu.etl.publish;

import java.nio.file.Path;
import org.tonghu.warehouse.duck.Duck;

/** The content hash of an edition as its tables have it now, not as its manifest says. */
public final class Hashes {
    private Hashes() {}

    public static String of(Path database) {
        try (Duck duck = Duck.openReadOnly(database)) {
            return new ContentHash(duck).sha256();
        }
    }
}

package org.tonghu.etl.mart;

import java.nio.file.Path;

/** Where facts and marts lie in a warehouse: those of each edition in folders of its own. */
public record FactFolders(Path root) {

    /** A fact, or what signals find, summed by month and unit. */
    public Path fact(String table, int edition) {
        return folder("facts", edition, table);
    }

    /** The units of which an edition recomputed old months. Grain: list and unit; {@code touched_from} see {@code Places}. */
    public Path touched(int edition) {
        return folder("facts", edition, "touched");
    }

    /** Rates for every division; of old months by how much they differ from those of the edition before. */
    public Path marts(String table, int edition) {
        return folder("marts", edition, table);
    }

    /** Examples of what signals found. */
    public Path examples(String table, int edition) {
        return folder("marts", edition, table + "-examples");
    }

    private Path folder(String kind, int edition, String table) {
        return root.resolve(kind).resolve(Integer.toString(edition)).resolve(table);
    }
}

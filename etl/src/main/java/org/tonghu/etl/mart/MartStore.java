package org.tonghu.etl.mart;

import static org.apache.spark.sql.functions.col;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.tonghu.etl.fact.AllFacts;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.keep.Checkpoint;
import org.tonghu.warehouse.edition.Slice;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;

/**
 * Facts and marts on disk. An edition makes the months that its rows touch, old ones of touched units alone; the slices of
 * its manifest say where all others lie.
 */
public final class MartStore {
    private final FactFolders folders;
    private final Path scratch;
    private final int edition;

    /**
     * @param scratch a folder of this run's own
     * @param edition the number of the edition that is made
     */
    public MartStore(FactFolders folders, Path scratch, int edition) {
        this.folders = folders;
        this.scratch = scratch;
        this.edition = edition;
    }

    /**
     * Makes and writes the facts that are touched and the marts of all indicators over them, at the same time: on small
     * batches planning takes longer than the work.
     *
     * @param in see {@link #onDisk}
     * @param before where the months lay before
     * @param extent what of a fact to make; empty to leave it as it is
     * @return where every fact lies now
     */
    public Map<String, Recomputed> write(
            FactInput in, Map<String, List<Slice>> before, Function<Fact, Optional<Extent>> extent) {
        return new Recomputation(in, folders, edition, 0, before).all(ofIndicators(), extent, this::write);
    }

    /**
     * The same with its own tables put on disk: from memory they would go with every task. The units that are touched stay
     * with the facts.
     */
    public FactInput onDisk(FactInput in) {
        FactInput onDisk = in.elsewhere(this::onDisk);
        if (!onDisk.isEverywhere()) {
            saved(onDisk.touchedUnits(), folders.touched(edition));
        }
        return onDisk;
    }

    private Dataset<Row> onDisk(String name, Dataset<Row> table) {
        return Checkpoint.of(table, scratch.resolve(name));
    }

    private void write(Fact fact, FactInput in, Before before) {
        String table = fact.table();
        Dataset<Row> summed = saved(before.toKeep(Marts.summed(fact.rows(in))), folders.fact(table, edition));
        Dataset<Row> rolledUp = Marts.rolledUp(before.toRollUp(summed), in.units());
        saved(Marts.of(indicatorsOver(table), rolledUp), folders.marts(table, edition));
    }

    /** Rows of a table written to a folder, and read from it. */
    static Dataset<Row> saved(Dataset<Row> rows, Path folder) {
        save(rows, folder.toString());
        return rows.sparkSession().read().schema(rows.schema()).parquet(folder.toString());
    }

    /** Sorted, so that the same rows make the same pages, whichever tasks summed them. */
    private static void save(Dataset<Row> rows, String folder) {
        Column[] all = Stream.of(rows.columns()).map(c -> col(c)).toArray(Column[]::new);
        rows.coalesce(1)
                .sortWithinPartitions(all)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(folder);
    }

    private static List<Fact> ofIndicators() {
        return Catalogue.bundled().indicators().stream()
                .map(Indicator::fact)
                .distinct()
                .sorted()
                .map(AllFacts::named)
                .toList();
    }

    /** The indicators whose marts lie in the folder of a fact. */
    public static List<Indicator> indicatorsOver(String fact) {
        return Catalogue.bundled().indicators().stream()
                .filter(indicator -> indicator.fact().equals(fact))
                .toList();
    }
}

package org.tonghu.etl.mart;

import static org.apache.spark.sql.functions.col;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.warehouse.edition.Slice;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;

/**
 * Facts and marts on disk: {@code facts/<edition>/<fact>/} and {@code marts/<edition>/<fact>/}. An edition makes the months
 * that its rows touch; the slices of its manifest say where the others lie.
 */
public final class MartStore {
    private final Path root;
    private final Path scratch;
    private final int edition;

    /**
     * @param scratch a folder of this run's own
     * @param edition the number of the edition that is made
     */
    public MartStore(Path root, Path scratch, int edition) {
        this.root = root;
        this.scratch = scratch;
        this.edition = edition;
    }

    /**
     * Makes and writes the facts that are touched and the marts of all indicators over them, at the same time: on small
     * batches planning takes longer than the work.
     *
     * @param in see {@link #onDisk}
     * @param before where the months lay before
     * @param first the first month of a fact to make; empty to leave it as it is
     * @return where every fact lies now
     */
    public Map<String, Remade> write(
            FactInput in, Map<String, List<Slice>> before, Function<Fact, Optional<YearMonth>> first) {
        return new Remaking(in, edition, before).all(ofIndicators(), first, this::write);
    }

    /** The same with its own tables put on disk: from memory they would go with every task. */
    public FactInput onDisk(FactInput in) {
        return in.elsewhere(this::onDisk);
    }

    private Dataset<Row> onDisk(String name, Dataset<Row> table) {
        return saved(table, scratch.resolve(name));
    }

    private void write(FactInput in, Fact fact, List<Slice> slices) {
        String table = fact.table();
        Before before = new Before(in, slices, made -> facts(table, made));
        Dataset<Row> summed = saved(before.completed(Marts.summed(fact.rows(in))), facts(table, edition));
        Dataset<Row> rolledUp = Marts.rolledUp(before.toRollUp(summed), in.units());
        saved(Marts.of(indicatorsOver(table), rolledUp), marts(table, edition));
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

    /** Where the marts of a fact lie that an edition made; of months before {@link Remade#whole} the differences alone. */
    public Path marts(String fact, int made) {
        return path("marts", made, fact);
    }

    /** Where a fact lies, summed by month and division, that an edition made. */
    public Path facts(String fact, int made) {
        return path("facts", made, fact);
    }

    private Path path(String kind, int made, String fact) {
        return root.resolve(kind).resolve(Integer.toString(made)).resolve(fact);
    }

    private static List<Fact> ofIndicators() {
        return Catalogue.bundled().indicators().stream()
                .map(Indicator::fact)
                .distinct()
                .sorted()
                .map(Fact::named)
                .toList();
    }

    /** The indicators whose marts lie in the folder of a fact. */
    public static List<Indicator> indicatorsOver(String fact) {
        return Catalogue.bundled().indicators().stream()
                .filter(indicator -> indicator.fact().equals(fact))
                .toList();
    }
}

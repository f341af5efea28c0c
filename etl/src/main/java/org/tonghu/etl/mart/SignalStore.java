package org.tonghu.etl.mart;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.signal.SignalFacts;
import org.tonghu.etl.spark.Together;
import org.tonghu.warehouse.edition.Slice;

/**
 * What signals find, on disk beside facts and marts: {@code facts/<edition>/<table>/} summed by unit with examples,
 * {@code marts/<edition>/<table>/} for every division, {@code marts/<edition>/<table>-examples/}.
 */
public final class SignalStore {
    /** Months before the first touched one that may change too: an exit tells of the count day before it. */
    private static final int MONTHS_BACK = 1;

    private final Path root;
    private final int edition;

    /** @param edition the number of the edition that is made */
    public SignalStore(Path root, int edition) {
        this.root = root;
        this.edition = edition;
    }

    /**
     * What is made.
     *
     * @param slices where the months of every table lie
     */
    public record Made(SignalStore store, Map<String, List<Slice>> slices) {}

    /** Makes and writes the months that are touched, as {@link MartStore#write} does. */
    public Made write(FactInput in, Map<String, List<Slice>> before, Function<Fact, Optional<YearMonth>> first) {
        Map<String, List<Slice>> slices = new ConcurrentSkipListMap<>();
        Together.run(
                SignalFacts.all(),
                fact -> slices.put(
                        fact.table(),
                        new Remaking(in, edition)
                                .from(
                                        first.apply(fact).map(month -> month.minusMonths(MONTHS_BACK)),
                                        before.getOrDefault(fact.table(), List.of()),
                                        later -> write(later, fact))));
        return new Made(this, slices);
    }

    private void write(FactInput in, Fact fact) {
        String folder = path("facts", edition, fact.table()).toString();
        MartStore.save(SignalMarts.summed(fact.rows(in)), folder);
        Dataset<Row> summed = in.months().sparkSession().read().parquet(folder);
        MartStore.save(
                SignalMarts.of(summed, in.units()), marts(fact.table(), edition).toString());
        MartStore.save(
                SignalMarts.examples(summed, in.units()),
                examples(fact.table(), edition).toString());
    }

    /** Where the rates of a table lie that an edition made. */
    public Path marts(String table, int made) {
        return path("marts", made, table);
    }

    /** Where the examples of a table lie that an edition made. */
    public Path examples(String table, int made) {
        return path("marts", made, table + "-examples");
    }

    private Path path(String kind, int made, String table) {
        return root.resolve(kind).resolve(Integer.toString(made)).resolve(table);
    }
}

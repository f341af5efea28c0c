package org.tonghu.etl.mart;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.signal.SignalFacts;
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
     * @param tables where every table lies
     */
    public record Made(SignalStore store, Map<String, Remade> tables) {}

    /** Makes and writes the months that are touched, as {@link MartStore#write} does. */
    public Made write(FactInput in, Map<String, List<Slice>> before, Function<Fact, Optional<YearMonth>> first) {
        Remaking remaking = new Remaking(in.wholeEarlier(MONTHS_BACK), edition, before);
        return new Made(
                this,
                remaking.all(
                        SignalFacts.all(),
                        fact -> first.apply(fact).map(month -> month.minusMonths(MONTHS_BACK)),
                        this::write));
    }

    private void write(FactInput in, Fact fact, List<Slice> slices) {
        String table = fact.table();
        Before before = new Before(in, slices, made -> path("facts", made, table));
        Dataset<Row> summed =
                MartStore.saved(before.completed(SignalMarts.summed(fact.rows(in))), path("facts", edition, table));
        MartStore.saved(SignalMarts.of(in.onlyWhole(summed), in.units()), marts(table, edition));
        MartStore.saved(SignalMarts.examples(summed, in.units()), examples(table, edition));
        if (!in.isEverywhere()) {
            MartStore.saved(SignalMarts.of(before.changes(summed), in.units()), changes(table, edition));
        }
    }

    /** Where the rates of a table lie that an edition made. */
    public Path marts(String table, int made) {
        return path("marts", made, table);
    }

    /** Where the differences of its rates lie, see {@link Remade#whole}, that an edition made. */
    public Path changes(String table, int made) {
        return path("marts", made, table + "-changes");
    }

    /** Where the examples of a table lie that an edition made. */
    public Path examples(String table, int made) {
        return path("marts", made, table + "-examples");
    }

    private Path path(String kind, int made, String table) {
        return root.resolve(kind).resolve(Integer.toString(made)).resolve(table);
    }
}

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
import org.tonghu.etl.signal.Findings;
import org.tonghu.etl.signal.SignalTable;
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
        Remaking remaking = new Remaking(in.earlier(MONTHS_BACK), edition, before);
        return new Made(
                this,
                remaking.all(
                        SignalTable.all().stream().map(SignalTable::fact).toList(),
                        fact -> first.apply(fact).map(month -> month.minusMonths(MONTHS_BACK)),
                        this::write));
    }

    private void write(FactInput in, Fact fact, List<Slice> slices) {
        SignalTable table = SignalTable.named(fact.table());
        Before before = new Before(in, slices, made -> path("facts", made, fact.table()));
        Dataset<Row> made = table.summed(fact.rows(in));
        Dataset<Row> summed = MartStore.saved(before.completed(made), path("facts", edition, fact.table()));
        MartStore.saved(SignalMarts.of(toRollUp(table, before, summed), in.units()), marts(fact.table(), edition));
        MartStore.saved(
                SignalMarts.examples(table.found(summed, in.units()), in.units()), examples(fact.table(), edition));
    }

    private static Dataset<Row> toRollUp(SignalTable table, Before before, Dataset<Row> summed) {
        Dataset<Row> units = before.in().units();
        return table.rule()
                .map(rule -> before.toRollUp(
                        summed,
                        sums -> rule.found().apply(sums, units).drop(Findings.EXAMPLES),
                        sums -> rule.changing().apply(sums, units).drop(Findings.EXAMPLES)))
                .orElseGet(() -> before.toRollUp(summed.drop(Findings.EXAMPLES)));
    }

    /** Where the rates of a table lie that an edition made; of months before {@link Remade#whole} the differences alone. */
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

package org.tonghu.etl.mart;

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

/** What signals find, on disk beside facts and marts: summed by unit with examples, rates for every division, examples. */
public final class SignalStore {
    /** Months before the first touched one that may change too: an exit tells of the count day before it. */
    private static final int MONTHS_BACK = 1;

    private final FactFolders folders;
    private final int edition;

    /** @param edition the number of the edition that is made */
    public SignalStore(FactFolders folders, int edition) {
        this.folders = folders;
        this.edition = edition;
    }

    /** Makes and writes the months that are touched, as {@link MartStore#write} does. */
    public Map<String, Remade> write(
            FactInput in, Map<String, List<Slice>> before, Function<Fact, Optional<YearMonth>> first) {
        return new Remaking(in.earlier(MONTHS_BACK), folders, edition, MONTHS_BACK, before)
                .all(
                        SignalTable.all().stream().map(SignalTable::fact).toList(),
                        fact -> first.apply(fact).map(month -> month.minusMonths(MONTHS_BACK)),
                        this::write);
    }

    private void write(Fact fact, FactInput in, Before before) {
        String name = fact.table();
        SignalTable table = SignalTable.named(name);
        Dataset<Row> kept = MartStore.saved(before.toKeep(table.summed(fact.rows(in))), folders.fact(name, edition));
        Dataset<Row> rates = SignalMarts.of(toRollUp(table, before, kept), in.units());
        MartStore.saved(rates, folders.marts(name, edition));
        Dataset<Row> found = table.found(before.all(kept), in.units());
        MartStore.saved(SignalMarts.examples(found, in.units()), folders.examples(name, edition));
    }

    private static Dataset<Row> toRollUp(SignalTable table, Before before, Dataset<Row> kept) {
        Dataset<Row> units = before.in().units();
        return table.rule()
                .map(rule -> before.toRollUp(
                        before.all(kept),
                        sums -> rule.found().apply(sums, units).drop(Findings.EXAMPLES),
                        sums -> rule.changing().apply(sums, units).drop(Findings.EXAMPLES)))
                .orElseGet(() -> before.toRollUp(kept.drop(Findings.EXAMPLES)));
    }
}

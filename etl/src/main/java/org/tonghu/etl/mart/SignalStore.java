package org.tonghu.etl.mart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.signal.AllSignals;
import org.tonghu.etl.signal.SignalTable;
import org.tonghu.warehouse.edition.Slice;

/** What signals find, on disk beside facts and marts: summed by unit with examples, rates for every division, examples. */
public final class SignalStore {
    /** Months before the first touched one that may change too: an exit tells of the count day before it. */
    private static final int MONTHS_BACK = FactInput.MOST_MONTHS_BACK;

    private final FactFolders folders;
    private final int edition;

    /** @param edition the number of the edition that is made */
    public SignalStore(FactFolders folders, int edition) {
        this.folders = folders;
        this.edition = edition;
    }

    /** Makes and writes the months that are touched, as {@link MartStore#write} does. */
    public Map<String, Recomputed> write(
            FactInput in, Map<String, List<Slice>> before, Function<Fact, Optional<Extent>> extent) {
        return new Recomputation(in.earlier(MONTHS_BACK), folders, edition, MONTHS_BACK, before)
                .all(
                        AllSignals.all().stream().map(SignalTable::fact).toList(),
                        fact -> extent.apply(fact).map(months -> months.earlier(MONTHS_BACK)),
                        this::write);
    }

    private void write(Fact fact, FactInput in, Before before) {
        String name = fact.table();
        SignalTable table = AllSignals.named(name);
        Dataset<Row> kept = MartStore.saved(before.toKeep(table.summed(fact.rows(in))), folders.fact(name, edition));
        SignalFindings findings = SignalFindings.of(table, before, kept);
        MartStore.saved(SignalMarts.of(findings.toRollUp(), in.units()), folders.marts(name, edition));
        MartStore.saved(SignalMarts.examples(findings.flagged(), in.units()), folders.examples(name, edition));
    }
}

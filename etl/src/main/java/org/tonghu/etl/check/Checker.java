package org.tonghu.etl.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.row.Fault;
import org.tonghu.etl.row.Outcome;
import org.tonghu.etl.row.Records;
import org.tonghu.etl.row.RowHash;
import org.tonghu.etl.row.SourceRow;

/**
 * Checks the typed rows of one dataset on a load date: all faults, hashes of key and content, and whom a row speaks of.
 * Its rows have the shape of {@code RowSchema.checked}.
 */
public final class Checker {
    private final DatasetSpec spec;
    private final Lookup known;
    private final RowChecks checks;
    private final Units units;
    private final RowHash hash = new RowHash();

    public Checker(DatasetSpec spec, LocalDate loadDate, Known known) {
        this.spec = spec;
        this.known = new Lookup(known);
        this.checks = new RowChecks(spec, loadDate);
        this.units = new Units(spec, this.known);
    }

    /** The checked row of one that was typed at an earlier load; it has the shape of {@code RowSchema.typed}. */
    public Row checkAgain(Row typed) {
        return check(Records.again(typed, spec));
    }

    /** The checked row of one that was just typed. */
    public Row check(SourceRow row) {
        List<Fault> faults = row.remark() ? List.of() : checks.check(new RowView(row.values(), known), row.faults());
        boolean faulty = !faults.isEmpty();
        List<@Nullable Object> cells = new ArrayList<>(row.values().size() + 12);
        Records.addTyped(cells, row, spec);
        cells.add(faulty ? row.text().get() : "");
        cells.add(row.remark());
        cells.add(Records.toRows(faults));
        boolean good = !faulty && !row.remark();
        cells.add(good ? hash.key(spec, row.values()) : null);
        cells.add(good ? hash.content(spec, row.values()) : null);
        cells.add(row.remark() ? null : units.of(row.values()).orElse(null));
        cells.add((row.remark() ? Outcome.REMARK : faulty ? Outcome.FAULTY : Outcome.GOOD).word());
        return RowFactory.create(cells.toArray());
    }
}

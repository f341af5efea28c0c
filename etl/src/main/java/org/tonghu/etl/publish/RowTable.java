package org.tonghu.etl.publish;

import java.util.List;
import java.util.Map;
import org.tonghu.etl.ledger.Ledger;
import org.tonghu.warehouse.duck.Duck;

/** Fills the table of what rows are to the figures. */
record RowTable(Duck duck) {

    /** What was counted; of datasets in which nothing has changed stays what the edition before says. */
    void fill(Ledger ledger) {
        duck.execute(
                "delete from %s where not list_contains(:unchanged, dataset)".formatted(Ledger.TABLE),
                Map.of("unchanged", List.copyOf(ledger.unchanged())));
        duck.append(
                Ledger.TABLE,
                ledger.rows().entrySet().stream()
                        .map(e -> row(e.getKey(), e.getValue()))
                        .toList());
    }

    private static List<Object> row(Ledger.Line line, long rows) {
        return List.of(line.dataset(), line.kind(), line.month(), line.unit(), rows);
    }
}

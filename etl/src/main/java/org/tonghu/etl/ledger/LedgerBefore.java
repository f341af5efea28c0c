package org.tonghu.etl.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.DatasetFolders;
import org.tonghu.warehouse.edition.Manifest;

/**
 * The edition before, with what it says of its rows.
 *
 * @param database its database
 */
public record LedgerBefore(Manifest manifest, Path database) {
    private record Stored(String dataset, String kind, LocalDate month, String unit, long rows) {}

    /** Months and divisions decide what has no place: lines hold where both are the same, but for months that are new. */
    boolean canGoOnIn(List<YearMonth> months) {
        return manifest.rows().containsKey(Ledger.TABLE)
                && manifest.divisions().equals(Divisions.bundled().version())
                && months.size() >= manifest.months().size()
                && months.subList(0, manifest.months().size()).equals(manifest.months());
    }

    /** Whether a dataset is at most one step on top of what the edition stands on. */
    boolean isStoodOnBy(DatasetLoad load) {
        return load.isOnTopOf(manifest.datasets().getOrDefault(load.spec().name(), DatasetFolders.NONE));
    }

    /** Its lines about some datasets. */
    Map<Ledger.Line, Long> lines(Set<String> datasets) {
        Map<Ledger.Line, Long> lines = new HashMap<>();
        if (datasets.isEmpty()) {
            return lines;
        }
        try (Duck duck = Duck.openReadOnly(database)) {
            duck.query(
                            Stored.class,
                            "select dataset, kind, month, unit, rows from dataset_month"
                                    + " where list_contains(:datasets, dataset)",
                            Map.of("datasets", List.copyOf(datasets)))
                    .forEach(line -> lines.put(
                            new Ledger.Line(line.dataset(), line.kind(), line.month(), line.unit()), line.rows()));
        }
        return lines;
    }
}

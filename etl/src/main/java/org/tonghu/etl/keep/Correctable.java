package org.tonghu.etl.keep;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.check.Reason;
import org.tonghu.etl.check.Records;
import org.tonghu.etl.check.SourceRow;
import org.tonghu.etl.conform.Correction.Place;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.spark.RowSchema;
import org.tonghu.warehouse.edition.DatasetFolders;

/**
 * The rows before a step that its corrections may mean.
 *
 * @param quarantined rows in quarantine, but not those that themselves correct a row that was not there
 * @param landed error-free rows that came as corrections; one that came as it is was never the office's to correct
 */
record Correctable(Map<Place, SourceRow> quarantined, Map<Place, SourceRow> landed) {
    static Correctable of(LandedStore store, DatasetSpec spec, DatasetFolders before, Corrections corrections) {
        if (corrections.all().isEmpty()) {
            return new Correctable(Map.of(), Map.of());
        }
        Set<Place> asked = corrections.all().stream()
                .flatMap(c -> corrections.earlier().path(c).stream())
                .collect(Collectors.toSet());
        Set<Place> again =
                asked.stream().filter(corrections.earlier()::isCorrection).collect(Collectors.toSet());
        Map<Place, SourceRow> quarantined = find(spec, store.quarantined(spec, before), asked);
        quarantined.values().removeIf(row -> row.findings().stream().anyMatch(f -> f.reason() == Reason.UNKNOWN_ROW));
        return new Correctable(quarantined, find(spec, store.landed(spec, before.landed()), again));
    }

    private static Map<Place, SourceRow> find(DatasetSpec spec, Dataset<Row> rows, Set<Place> places) {
        Map<Place, SourceRow> found = new HashMap<>();
        if (!places.isEmpty()) {
            Places.only(rows, places)
                    .selectExpr(RowSchema.typed(spec).fieldNames())
                    .collectAsList()
                    .forEach(row -> add(found, Records.again(row, spec)));
        }
        return found;
    }

    private static void add(Map<Place, SourceRow> found, SourceRow row) {
        found.put(Place.of(row.origin()), row);
    }

    Optional<SourceRow> find(Place place) {
        return Optional.ofNullable(quarantined.get(place)).or(() -> Optional.ofNullable(landed.get(place)));
    }
}

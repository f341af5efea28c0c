package org.tonghu.etl.correction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.correction.Correction.Place;
import org.tonghu.etl.row.Reason;
import org.tonghu.etl.row.Records;
import org.tonghu.etl.row.SourceRow;
import org.tonghu.etl.spark.RowSchema;

/**
 * The rows before a step that its corrections may mean.
 *
 * @param quarantined rows in quarantine, but not those that themselves correct a row that was not there
 * @param landed error-free rows that came as corrections; one that came as it is was never the office's to correct
 */
public record Correctable(Map<Place, SourceRow> quarantined, Map<Place, SourceRow> landed) {
    public static Correctable of(
            DatasetSpec spec,
            Corrections corrections,
            Supplier<Dataset<Row>> quarantine,
            Supplier<Dataset<Row>> landed) {
        if (corrections.all().isEmpty()) {
            return new Correctable(Map.of(), Map.of());
        }
        Set<Place> asked = corrections.all().stream()
                .flatMap(c -> corrections.earlier().path(c).stream())
                .collect(Collectors.toSet());
        Set<Place> again =
                asked.stream().filter(corrections.earlier()::isCorrection).collect(Collectors.toSet());
        Map<Place, SourceRow> quarantined = find(spec, quarantine.get(), asked);
        quarantined.values().removeIf(row -> row.faults().stream().anyMatch(f -> f.reason() == Reason.UNKNOWN_ROW));
        return new Correctable(quarantined, find(spec, landed.get(), again));
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

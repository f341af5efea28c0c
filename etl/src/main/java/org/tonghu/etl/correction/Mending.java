package org.tonghu.etl.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.conform.IncomingRows;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.correction.Correction.Place;
import org.tonghu.etl.row.Records;
import org.tonghu.etl.row.SourceRow;
import org.tonghu.etl.spark.RowSchema;

/**
 * The corrections of a step take over the rows in quarantine that they name: the old row goes, right or wrong the corrected
 * one stands under the line of its correction. A row that was corrected before is corrected as it stands now, in quarantine
 * or not, so that the same correction once more is a duplicate.
 */
public final class Mending {
    private final DatasetSpec spec;
    private final Succession succession;
    private final Correctable correctable;
    private final Map<Place, SourceRow> made = new HashMap<>();
    private final Set<Place> taken = new HashSet<>();
    private final List<SourceRow> mended = new ArrayList<>();
    private final Map<Integer, Set<CorrectedFile>> files = new TreeMap<>();

    private Mending(DatasetSpec spec, Succession succession, Correctable correctable) {
        this.spec = spec;
        this.succession = succession;
        this.correctable = correctable;
    }

    public static Mending of(DatasetSpec spec, Corrections corrections, Correctable correctable) {
        Mending mending = new Mending(spec, corrections.earlier(), correctable);
        corrections.all().forEach(mending::apply);
        return mending;
    }

    private void apply(Correction correction) {
        List<Place> path = succession.path(correction);
        Optional<SourceRow> before =
                path.reversed().stream().flatMap(place -> find(place).stream()).findFirst();
        if (before.isPresent()) {
            SourceRow after = MendedRow.of(spec, before.get(), correction);
            made.put(correction.place(), after);
            mended.add(after);
            take(path, correction);
        } else {
            mended.add(MendedRow.withoutTarget(correction));
        }
        succession.add(correction);
    }

    private Optional<SourceRow> find(Place place) {
        return Optional.ofNullable(made.get(place)).or(() -> correctable.find(place));
    }

    private void take(List<Place> path, Correction correction) {
        Set<CorrectedFile> from =
                files.computeIfAbsent(correction.cells().origin().position(), p -> new HashSet<>());
        for (Place place : path) {
            from.add(new CorrectedFile(place.batch(), place.file()));
            if (correctable.quarantined().containsKey(place)) {
                taken.add(place);
            }
        }
    }

    /** The rows of the corrections, to be checked. */
    public IncomingRows rows(SparkSession spark) {
        if (mended.isEmpty()) {
            return new IncomingRows.Nothing();
        }
        List<Row> rows = mended.stream()
                .map(row -> RowFactory.create(Records.typed(row, spec).toArray()))
                .toList();
        return new IncomingRows.TypedBefore(spark.createDataFrame(rows, RowSchema.typed(spec)));
    }

    /** Rows of the quarantine without those that were taken over. */
    public Dataset<Row> stays(Dataset<Row> quarantined) {
        return Places.without(quarantined, taken);
    }

    /** The files whose rows were corrected, by the position of the table that corrects them. */
    public Map<Integer, Set<CorrectedFile>> files() {
        return files;
    }
}

package org.tonghu.etl.correction;

import static org.apache.spark.sql.functions.broadcast;

import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.tonghu.etl.correction.Correction.Place;
import org.tonghu.etl.spark.RowSchema;

/** Rows by where they came from. */
final class Places {
    private Places() {}

    /** The rows that came from some places. */
    static Dataset<Row> only(Dataset<Row> rows, Collection<Place> places) {
        return rows.join(broadcast(table(rows, places)), RowSchema.PLACE.fieldNames(), "left_semi");
    }

    /** The rows that did not come from any of some places. */
    static Dataset<Row> without(Dataset<Row> rows, Collection<Place> places) {
        return places.isEmpty()
                ? rows
                : rows.join(broadcast(table(rows, places)), RowSchema.PLACE.fieldNames(), "left_anti");
    }

    private static Dataset<Row> table(Dataset<Row> rows, Collection<Place> places) {
        List<Row> table = places.stream()
                .map(place -> RowFactory.create(place.batch(), place.file(), place.line()))
                .toList();
        return rows.sparkSession().createDataFrame(table, RowSchema.PLACE);
    }
}

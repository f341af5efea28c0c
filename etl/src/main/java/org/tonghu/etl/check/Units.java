package org.tonghu.etl.check;

import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;

/** Whom a row speaks of, so that its file is shown to no other office. */
final class Units {
    private Units() {}

    /**
     * The code, on the newest list, of the county that a row's division lies in, or of the prefecture or province where it
     * lies in none; the division of the person it refers to where it has none of its own; null where nothing says it.
     */
    static @Nullable String of(DatasetSpec spec, @Nullable Object[] values, Row row) {
        for (int i = 0; i < values.length; i++) {
            if (spec.columns().get(i).type() == ColumnType.DIVISION && values[i] instanceof String code) {
                return countyOf(code);
            }
        }
        for (Column column : spec.references()) {
            Row told = row.getAs("ref_" + column.name());
            if (told != null && told.get(0) instanceof String code) {
                return countyOf(code);
            }
        }
        return null;
    }

    private static @Nullable String countyOf(String code) {
        Divisions divisions = Divisions.bundled();
        DivisionList newest = divisions.newest();
        return divisions.levels(code).stream()
                .flatMap(level -> newest.place(new DivisionKey(level, code)).stream())
                .reduce((higher, lower) -> lower)
                .map(key -> atMostCounty(newest.path(key)))
                .orElse(null);
    }

    private static String atMostCounty(List<Division> path) {
        return path.get(Math.min(path.size() - 1, DivisionLevel.COUNTY.depth())).code();
    }
}

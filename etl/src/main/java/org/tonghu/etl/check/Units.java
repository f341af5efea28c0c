package org.tonghu.etl.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;

/** Whom a row speaks of, so that its file is shown to no other office. */
final class Units {
    private final List<ColumnAt> divisions;
    private final List<ColumnAt> references;
    private final Lookup known;
    private final Map<String, Optional<String>> counties = new HashMap<>();

    Units(DatasetSpec spec, Lookup known) {
        this.divisions = spec.columns().stream()
                .filter(c -> c.type() == ColumnType.DIVISION)
                .map(c -> ColumnAt.of(spec, c.name()))
                .toList();
        this.references =
                spec.references().stream().map(c -> ColumnAt.of(spec, c.name())).toList();
        this.known = known;
    }

    /**
     * The code, on the newest list, of the county that a row's division lies in, or of the prefecture or province where it
     * lies in none; the division of the person it refers to where it has none of its own; empty where nothing says it.
     */
    Optional<String> of(List<@Nullable Object> values) {
        return divisions.stream()
                .map(column -> (String) values.get(column.index()))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> told(values))
                .flatMap(code -> counties.computeIfAbsent(code, Units::countyOf));
    }

    private Optional<String> told(List<@Nullable Object> values) {
        for (ColumnAt column : references) {
            Object value = values.get(column.index());
            String code = value == null
                    ? null
                    : known.told(column.name(), value).map(Known.Told::division).orElse(null);
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> countyOf(String code) {
        Divisions divisions = Divisions.bundled();
        DivisionList newest = divisions.newest();
        return divisions.levels(code).stream()
                .flatMap(level -> newest.place(new DivisionKey(level, code)).stream())
                .reduce((higher, lower) -> lower)
                .map(key -> atMostCounty(newest.path(key)));
    }

    private static String atMostCounty(List<Division> path) {
        return path.get(Math.min(path.size() - 1, DivisionLevel.COUNTY.depth())).code();
    }
}

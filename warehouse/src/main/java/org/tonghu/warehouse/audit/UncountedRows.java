package org.tonghu.warehouse.audit;

import java.time.LocalDate;
import java.util.List;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;

/**
 * Error-free source rows of a unit and month that are in no figure.
 *
 * @param kind why: {@code taken_back}, {@code ineffective}, {@code no_place} or {@code out_of_scope}
 * @param month its first day
 * @param code the county, prefecture or province of the newest list
 */
public record UncountedRows(String dataset, String kind, LocalDate month, String code, long rows) {
    private static final List<DivisionLevel> LOWEST_FIRST =
            List.of(DivisionLevel.COUNTY, DivisionLevel.PREFECTURE, DivisionLevel.PROVINCE);

    /** What the unit is called on the lists of the edition. */
    public String unit(Divisions divisions) {
        DivisionList newest = divisions.newest();
        return Divisions.place(newest, code, LOWEST_FIRST)
                .map(key -> newest.division(key).name())
                .orElse(code);
    }
}

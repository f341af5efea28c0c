package org.tonghu.warehouse.audit;

import java.time.LocalDate;
import java.time.YearMonth;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.Divisions;

/**
 * A doubt about the data of a unit.
 *
 * @param level level of the unit that is meant
 * @param code its code on the list of the month, or else on the newest
 * @param month first day of the month that is meant
 * @param messageZh what was found, in a sentence
 */
public record AuditFinding(
        String checkName,
        String dataset,
        String level,
        String code,
        LocalDate month,
        String messageZh,
        String messageEn) {
    /** What the unit is called on the lists of the edition. */
    public String unit(Divisions divisions) {
        DivisionKey key = new DivisionKey(DivisionLevel.parse(level), code);
        return divisions
                .on(YearMonth.from(month).atEndOfMonth())
                .find(key)
                .or(() -> divisions.newest().find(key))
                .map(Division::name)
                .orElse(code);
    }
}

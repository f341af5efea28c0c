package org.tonghu.warehouse.audit;

import java.util.List;
import java.util.Map;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.duck.Duck;

/**
 * Reads the checks of an edition. Below the province a scope sees what was found of the counties and prefectures that it
 * covers. Editions that were published before there were checks have none.
 */
public final class Audits {
    private static final String VISIBLE = "(:whole_province or list_position(:units, %s) is not null)";

    private final Duck duck;
    private final Map<String, Object> scope;

    public Audits(Duck duck, Access access) {
        this.duck = duck;
        this.scope = Map.of("whole_province", access.isWholeProvince(), "units", access.newestUnits());
    }

    /**
     * Every check that ran, structural ones first. Who released a check, and why, is told to those who see one of its
     * findings: the reason may speak of other units.
     */
    public List<CheckResult> checks() {
        return query(CheckResult.class, "audit", """
                select a.check_name, a.kind, a.blocks, count(f.check_name) as findings,
                       case when count(f.check_name) > 0 then a.accepted_by end as accepted_by,
                       case when count(f.check_name) > 0 then a.because end as because
                from audit a left join audit_finding f on f.check_name = a.check_name and %s
                group by a.check_name, a.kind, a.blocks, a.accepted_by, a.because
                order by a.kind desc, a.check_name
                """.formatted(VISIBLE.formatted("f.home")));
    }

    /** What they found, by check, unit and dataset. */
    public List<AuditFinding> findings() {
        return query(AuditFinding.class, "audit_finding", """
                select f.check_name, f.dataset, f.level, f.code, f.month, f.message_zh, f.message_en
                from audit_finding f
                where %s
                order by f.check_name, f.code, f.level, f.dataset, f.month
                """.formatted(VISIBLE.formatted("f.home")));
    }

    /** Error-free rows that are in no figure, the latest month first. */
    public List<UncountedRows> uncounted() {
        return query(UncountedRows.class, "dataset_month", """
                select r.dataset, r.kind, r.month, r.unit as code, r.rows
                from dataset_month r
                where r.kind <> 'standing' and %s
                order by r.month desc, r.unit, r.dataset, r.kind
                """.formatted(VISIBLE.formatted("r.unit")));
    }

    private <R extends Record> List<R> query(Class<R> type, String table, String sql) {
        return duck.has(table) ? duck.query(type, sql, scope) : List.of();
    }
}

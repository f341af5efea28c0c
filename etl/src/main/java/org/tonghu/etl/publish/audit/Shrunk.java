package org.tonghu.etl.publish.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tonghu.etl.ledger.Ledger;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.duck.SqlFiles;

/**
 * Fewer rows of a dataset stand than in the edition before, in the province or in one of its counties and prefectures: rows
 * were taken back, or a batch was withdrawn.
 */
final class Shrunk implements Check.Doubt {
    @Override
    public String name() {
        return "shrunk";
    }

    @Override
    public List<Finding> findings(Candidate candidate, AuditSettings settings) {
        return candidate.previous().filter(Shrunk::hasRows).stream()
                .flatMap(before -> findings(candidate, before, settings).stream())
                .toList();
    }

    /** An edition that was published before rows were counted says nothing. */
    private static boolean hasRows(Path database) {
        try (Duck duck = Duck.openReadOnly(database)) {
            return duck.has(Ledger.TABLE);
        }
    }

    private static List<Finding> findings(Candidate candidate, Path before, AuditSettings settings) {
        Duck duck = candidate.duck();
        duck.execute("attach " + SqlFiles.quoted(before) + " as before (read_only)", Map.of());
        List<Finding> findings = duck.query(
                Finding.class,
                """
                with counted as (
                    select dataset, unit, rows as was, 0 as now from before.dataset_month where kind = 'standing'
                    union all
                    select dataset, unit, 0, rows from dataset_month where kind = 'standing'),
                rolled as (
                    select * from counted where unit <> '350000000000'
                    union all
                    select dataset, '350000000000', was, now from counted)
                select dataset, %s as level, unit as code, (select max(month) from edition_month) as month,
                       sum(now)::decimal(18, 4) as figure, sum(was)::decimal(18, 4) as against,
                       'finding.shrunk' as message
                from rolled
                group by dataset, unit
                having sum(was) >= :rows and sum(now) < sum(was) * (1 - :share)
                order by dataset, unit
                """.formatted(HomeLevel.of("unit")),
                Map.of("rows", settings.shrinkRows(), "share", settings.shrinkShare()));
        duck.execute("detach before", Map.of());
        return findings;
    }
}

package org.tonghu.etl.publish.audit;

import java.util.List;
import java.util.Map;

/**
 * A county or prefecture sent no row of a dataset in the batch that was loaded, though it did in the last batch that brought
 * the dataset, and most of those who did sent it again: a batch of a few corrections makes nobody absent.
 */
final class Absent implements Check.Doubt {
    @Override
    public String name() {
        return "absent";
    }

    @Override
    public List<Finding> findings(Candidate candidate, AuditSettings settings) {
        String sql = """
                with sent as (
                    select distinct f.batch, b.edition, f.dataset, u.unit
                    from load_file f join load_unit u using (batch, file) join batch b using (batch)
                    where f.dataset is not null and b.withdrawn_in is null),
                now as (select dataset, unit from sent where edition = :edition),
                earlier as (
                    select dataset, unit from sent s
                    where edition = (select max(edition) from sent l where l.dataset = s.dataset and l.edition < :edition)),
                again as (
                    select dataset, count(*) as units, count(n.unit) as again
                    from earlier e left join now n using (dataset, unit) group by dataset)
                select e.dataset, %s as level, e.unit as code, (select max(month) from edition_month) as month,
                       a.again::decimal(18, 4) as figure, a.units::decimal(18, 4) as against, 'finding.absent' as message
                from earlier e
                join again a using (dataset)
                left join now n using (dataset, unit)
                where n.unit is null and a.again >= a.units * :share and a.again > 0
                order by e.dataset, e.unit
                """.formatted(HomeLevel.of("e.unit"));
        return candidate
                .duck()
                .query(
                        Finding.class,
                        sql,
                        Map.of("edition", candidate.manifest().edition(), "share", settings.absentShare()));
    }
}

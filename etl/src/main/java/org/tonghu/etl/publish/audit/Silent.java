package org.tonghu.etl.publish.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A county or prefecture has no row dated in the last month of a dataset of which it had rows in each of the months before:
 * it sent nothing, or nothing that was good.
 */
final class Silent implements Check.Doubt {
    @Override
    public String name() {
        return "silent";
    }

    @Override
    public List<Finding> findings(Candidate candidate, AuditSettings settings) {
        LocalDate last = candidate.manifest().lastMonth().atDay(1);
        return candidate
                .duck()
                .query(
                        Finding.class,
                        """
                select dataset, %s as level, unit as code, :last as month, 0::decimal(18, 4) as figure,
                       (sum(rows) / :months)::decimal(18, 0)::decimal(18, 4) as against, 'finding.silent' as message
                from dataset_month
                where kind = 'standing' and month between :first and :last and list_contains(:datasets, dataset)
                group by dataset, unit
                having count(*) filter (where month < :last) = :months and max(month) < :last
                order by dataset, unit
                """.formatted(HomeLevel.of("unit")),
                        Map.of(
                                "last", last,
                                "first", last.minusMonths(settings.silentMonths()),
                                "months", settings.silentMonths(),
                                "datasets", settings.silentDatasets()));
    }
}

package org.tonghu.etl.publish.audit;

import java.util.List;
import java.util.Map;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;

/** A unit's own vouchers of a year spend more than they allocate: money carried over, or a slip of a column. */
final class Overspent implements Check.Doubt {
    @Override
    public String name() {
        return "overspent";
    }

    @Override
    public List<Finding> findings(Candidate candidate, AuditSettings settings) {
        return Catalogue.bundled().indicators().stream()
                .filter(indicator -> SharesWithinOne.MAY_EXCEED.contains(indicator.id()))
                .flatMap(indicator -> findings(candidate, indicator).stream())
                .toList();
    }

    /** Figures are sums since the year began, so that the last month held of each year says it. */
    private static List<Finding> findings(Candidate candidate, Indicator indicator) {
        return candidate.duck().query(Finding.class, """
                select 'funds' as dataset, level, code, month, numerator as figure, denominator as against,
                       'finding.overspent' as message
                from (%s)
                where numerator > denominator
                  and month in (select max(month) from edition_month group by year(month))
                order by code, level, month
                """.formatted(candidate.own(indicator)), Map.of());
    }
}

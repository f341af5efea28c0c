package org.tonghu.etl.publish.audit;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;

/**
 * Of every indicator, level and month, a unit has the sum of the units just below it and of what its fact says of the unit
 * itself. A unit is summed under its parent of the month's list alone, so that Pingtan, a prefecture-level unit of its own,
 * can never be in Fuzhou's figure too.
 */
final class SumsOfChildren implements Check.Structural {
    @Override
    public String name() {
        return "sums";
    }

    @Override
    public Optional<Message> fault(Candidate candidate) {
        return Catalogue.bundled().indicators().stream()
                .flatMap(indicator -> fault(candidate, indicator).stream())
                .findFirst();
    }

    private static Optional<Message> fault(Candidate candidate, Indicator indicator) {
        return candidate.fault(
                "audit.sums",
                """
            select concat_ws(' ', :indicator, level, code, month) as what
            from (
                %s
                union all by name
                select a.above as level, d.parent_code as code, c.month, c.numerator, c.denominator
                from mart c
                join edition_month m on m.month = c.month
                join division d on d.list = m.list and d.level = c.level and d.code = c.code
                join (values %s) a(level, above) on a.level = c.level
                where c.indicator = :indicator
                union all by name
                select level, code, month, -numerator as numerator, -denominator as denominator
                from mart where indicator = :indicator)
            group by level, code, month
            having sum(numerator) <> 0 or sum(denominator) <> 0
            """.formatted(candidate.own(indicator), levelsWithAbove()),
                Map.of("indicator", indicator.id()));
    }

    private static String levelsWithAbove() {
        return Stream.of(DivisionLevel.values())
                .filter(level -> level.above().isPresent())
                .map(level -> "('%s', '%s')"
                        .formatted(level.word(), level.above().orElseThrow().word()))
                .collect(Collectors.joining(", "));
    }
}

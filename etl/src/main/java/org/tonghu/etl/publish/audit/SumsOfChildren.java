package org.tonghu.etl.publish.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
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
    /** The figures of units as their parents count them. */
    private static final String CHILDREN = """
            select c.indicator, a.above as level, d.parent_code as code, c.month, c.numerator, c.denominator
            from mart c
            join edition_month m on m.month = c.month
            join division d on d.list = m.list and d.level = c.level and d.code = c.code
            join (values %s) a(level, above) on a.level = c.level
            """.formatted(levelsWithAbove());

    private record Suspect(String indicator) {}

    @Override
    public String name() {
        return "sums";
    }

    @Override
    public Optional<Message> fault(Candidate candidate) {
        List<String> suspects = suspects(candidate);
        return Catalogue.bundled().indicators().stream()
                .filter(indicator -> suspects.contains(indicator.id()))
                .flatMap(indicator -> fault(candidate, indicator).stream())
                .findFirst();
    }

    /** Indicators of which some unit has another figure than the sum: to find out needs no grouping of millions of rows. */
    private static List<String> suspects(Candidate candidate) {
        String sql = """
                select indicator
                from (
                    %s
                    union all by name
                    select indicator, %s as numerator, %s as denominator from (%s) group by indicator
                    union all by name
                    select indicator, -%s as numerator, -%s as denominator from mart group by indicator)
                group by indicator
                having sum(numerator) <> 0 or sum(denominator) <> 0
                """.formatted(
                        own(candidate),
                        weighed("numerator"),
                        weighed("denominator"),
                        CHILDREN,
                        weighed("numerator"),
                        weighed("denominator"));
        return candidate.duck().query(Suspect.class, sql, Map.of()).stream()
                .map(Suspect::indicator)
                .toList();
    }

    /**
     * SQL for a sum of figures, in ten thousandths, each times a number of 40 bits drawn from its unit and month: of figures
     * that differ anywhere the sums differ too, but for one chance in 2 to the 40.
     */
    private static String weighed(String figure) {
        return "sum((hash(level, code, month) >> 24)::hugeint * (10000 * (%s)::decimal(28, 4))::hugeint)"
                .formatted(figure);
    }

    /** The same of the figures that units have of their own; every fact is read once. */
    private static String own(Candidate candidate) {
        return Catalogue.bundled().indicators().stream()
                .collect(Collectors.groupingBy(Indicator::fact, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(fact -> own(candidate.fact(fact.getKey()), fact.getValue()))
                .collect(Collectors.joining(" union all by name "));
    }

    private static String own(String fact, List<Indicator> indicators) {
        return "select unnest([%s]) as indicator, unnest([%s]) as numerator, unnest([%s]) as denominator from (%s)"
                .formatted(
                        listed(indicators, indicator -> "'" + indicator.id() + "'"),
                        listed(indicators, indicator -> weighed(indicator.numerator())),
                        listed(indicators, indicator -> weighed(indicator.denominator())),
                        fact);
    }

    private static String listed(List<Indicator> indicators, Function<Indicator, String> sql) {
        return indicators.stream().map(sql).collect(Collectors.joining(", "));
    }

    private static Optional<Message> fault(Candidate candidate, Indicator indicator) {
        return candidate.fault(
                "audit.sums", """
                select concat_ws(' ', :indicator, level, code, month) as what
                from (
                    %s
                    union all by name
                    select level, code, month, numerator, denominator from (%s) where indicator = :indicator
                    union all by name
                    select level, code, month, -numerator as numerator, -denominator as denominator
                    from mart where indicator = :indicator)
                group by level, code, month
                having sum(numerator) <> 0 or sum(denominator) <> 0
                """.formatted(candidate.own(indicator), CHILDREN), Map.of("indicator", indicator.id()));
    }

    private static String levelsWithAbove() {
        return Stream.of(DivisionLevel.values())
                .filter(level -> level.above().isPresent())
                .map(level -> "('%s', '%s')"
                        .formatted(level.word(), level.above().orElseThrow().word()))
                .collect(Collectors.joining(", "));
    }
}

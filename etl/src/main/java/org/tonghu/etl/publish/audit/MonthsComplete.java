package org.tonghu.etl.publish.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.edition.Manifest;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;

/**
 * The edition holds every month from its first to its last, each on the list in force at its end, and the facts that speak of
 * every unit do so in every month.
 */
final class MonthsComplete implements Check.Structural {
    /** Facts that have a row for every unit of a level; of townships, for those with a duty to have a supervisor. */
    private static final Map<String, String> OF_EVERY_UNIT = Map.of(
            "prefecture_month", "prefecture",
            "county_month", "county",
            "purchase_month", "county",
            "township_month", "township",
            "village_month", "village");

    private record Month(LocalDate month, LocalDate list) {}

    @Override
    public String name() {
        return "months";
    }

    @Override
    public Optional<Message> fault(Candidate candidate) {
        return Stream.of(missing(candidate), unmade(candidate.manifest()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> OF_EVERY_UNIT.keySet().stream()
                        .sorted()
                        .flatMap(fact -> uneven(candidate, fact).stream())
                        .findFirst());
    }

    private static Optional<Message> missing(Candidate candidate) {
        List<Month> there =
                candidate.duck().query(Month.class, "select month, list from edition_month order by month", Map.of());
        List<Month> due = candidate.manifest().months().stream()
                .map(month -> new Month(
                        month.atDay(1),
                        Divisions.bundled().on(month.atEndOfMonth()).cutoff()))
                .toList();
        return Stream.concat(
                        due.stream().filter(month -> !there.contains(month)),
                        there.stream().filter(month -> !due.contains(month)))
                .findFirst()
                .map(month -> Message.of("audit.months", 1L, month.month().toString()));
    }

    /** A fact of an indicator that nobody made for the first months. */
    private static Optional<Message> unmade(Manifest manifest) {
        return Catalogue.bundled().indicators().stream()
                .map(Indicator::fact)
                .filter(fact -> manifest.facts().getOrDefault(fact, List.of()).stream()
                        .noneMatch(slice -> slice.first().equals(manifest.firstMonth())))
                .findFirst()
                .map(fact -> Message.of("audit.months", 1L, fact + " " + manifest.firstMonth()));
    }

    private static Optional<Message> uneven(Candidate candidate, String fact) {
        return candidate.fault(
                "audit.months",
                """
            select concat_ws(' ', :fact, m.month) as what
            from edition_month m
            left join (select month, count(*) as units from (%s) group by month) f on f.month = m.month
            where coalesce(f.units, 0) <> (
                select count(*) from division d
                where d.list = m.list and d.level = :level and d.in_scope
                  and (d.level <> 'township' or d.kind in ('subdistrict', 'town', 'township')))
            """.formatted(candidate.fact(fact)),
                Map.of("fact", fact, "level", String.valueOf(OF_EVERY_UNIT.get(fact))));
    }
}

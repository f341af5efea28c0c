package org.tonghu.warehouse.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.figure.Figure;

/** The score sheets of an edition as publication left them. */
public record ScoreTable(Duck duck) {
    private record Row(
            String code, String item, Optional<BigDecimal> measured, Optional<BigDecimal> points, String status) {
        private ItemScore score(Rubric.Item of) {
            return new ItemScore(of, measured, points, Status.valueOf(status.toUpperCase(Locale.ROOT)));
        }
    }

    /** Adds the items of a sheet. */
    public void add(Rubric rubric, ScoreSheet sheet, List<ItemScore> items) {
        duck.append(
                "score_item",
                items.stream()
                        .map(item -> Arrays.<@Nullable Object>asList(
                                rubric.year(),
                                rubric.level().word(),
                                sheet.unit().code(),
                                item.item().id(),
                                item.measured()
                                        .map(rate -> rate.setScale(Figure.RATE_SCALE, RoundingMode.HALF_UP))
                                        .orElse(null),
                                item.points().orElse(null),
                                item.status().word()))
                        .toList());
    }

    /** The sheets of some units, in their order; a unit that has none is left out. */
    public List<ScoreSheet> sheets(Rubric rubric, List<Division> units) {
        Map<String, Map<String, Row>> rows = duck
                .query(
                        Row.class,
                        """
                        select code, item, measured, points, status from score_item
                        where year = :year and level = :level and list_contains(:codes, code)
                        """,
                        Map.of(
                                "year", rubric.year(),
                                "level", rubric.level().word(),
                                "codes", units.stream().map(Division::code).toList()))
                .stream()
                .collect(Collectors.groupingBy(Row::code, Collectors.toMap(Row::item, row -> row)));
        return units.stream()
                .filter(unit -> rows.containsKey(unit.code()))
                .map(unit -> sheet(rubric, unit, rows.getOrDefault(unit.code(), Map.of())))
                .toList();
    }

    private static ScoreSheet sheet(Rubric rubric, Division unit, Map<String, Row> rows) {
        return new ScoreSheet(
                unit.key(),
                unit.name(),
                rubric.year(),
                rubric.sections().stream()
                        .map(section -> new SectionScore(
                                section,
                                section.items().stream()
                                        .map(item -> Objects.requireNonNull(rows.get(item.id()))
                                                .score(item))
                                        .toList()))
                        .toList());
    }
}

package org.tonghu.warehouse.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.duck.Duck;

/** Reads the marts of one edition. */
public final class Figures {
    private final Duck duck;
    private final String kind;
    private final String mart;

    private Figures(Duck duck, String kind, String mart) {
        this.duck = duck;
        this.kind = kind;
        this.mart = mart;
    }

    /** Those of indicators. */
    public Figures(Duck duck) {
        this(duck, "indicator", "mart");
    }

    /** Those of signals 数据真实性疑点: the numerator counts what is flagged, the denominator all. */
    public static Figures ofSignals(Duck duck) {
        return new Figures(duck, "signal", "signal_mart");
    }

    /**
     * Every division of a level that is in scope, on the list in force at the month's end, with every indicator that has
     * rows at that level; in order of indicator and code.
     */
    public List<Figure> ofLevel(YearMonth month, DivisionLevel level) {
        return duck.query(
                Figure.class,
                """
                select i.id as indicator, d.level, d.code, d.name, m.month,
                       coalesce(f.numerator, 0) as numerator, coalesce(f.denominator, 0) as denominator
                from edition_month m
                join division d on d.list = m.list and d.level = :level and d.in_scope
                cross join (select id from %1$s where list_contains(:levels, level)) i
                left join %2$s f
                    on f.%1$s = i.id and f.level = d.level and f.month = m.month and f.code = d.code
                where m.month = :month
                order by i.id, d.code
                """.formatted(kind, mart),
                Map.of(
                        "month", month.atDay(1),
                        "level", level.word(),
                        "levels", atOrBelow(level)));
    }

    /** The levels that an indicator may be attributed to so that it has rows at {@code level}. */
    private static List<String> atOrBelow(DivisionLevel level) {
        return Arrays.stream(DivisionLevel.values())
                .filter(other -> !other.isAbove(level))
                .map(DivisionLevel::word)
                .toList();
    }

    /** What the marts hold of some indicators at some levels in all months; 0/0 is left out. */
    public List<Figure> of(List<String> ids, List<DivisionLevel> levels) {
        return duck.query(
                Figure.class,
                """
                select f.%1$s as indicator, f.level, f.code, d.name, f.month, f.numerator, f.denominator
                from %2$s f
                join edition_month m on m.month = f.month
                join division d on d.list = m.list and d.level = f.level and d.code = f.code
                where list_contains(:ids, f.%1$s) and list_contains(:levels, f.level)
                order by f.month, f.%1$s, f.level, f.code
                """.formatted(kind, mart),
                Map.of(
                        "ids",
                        ids,
                        "levels",
                        levels.stream().map(DivisionLevel::word).toList()));
    }

    private record Delivered(String id, boolean delivered) {}

    /** Whether rows of the datasets behind an indicator were ever accepted; empty when the edition does not know it. */
    public Optional<Boolean> delivered(String indicator) {
        return duck
                .query(
                        Delivered.class,
                        "select id, delivered from " + kind + " where id = :id",
                        Map.of("id", indicator))
                .stream()
                .map(Delivered::delivered)
                .findFirst();
    }

    private record HeldMonth(LocalDate month) {}

    public List<YearMonth> months() {
        return duck.query(HeldMonth.class, "select month from edition_month order by month", Map.of()).stream()
                .map(held -> YearMonth.from(held.month()))
                .toList();
    }
}

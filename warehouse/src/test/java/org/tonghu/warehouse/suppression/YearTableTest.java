package org.tonghu.warehouse.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.figure.Figure;
import org.tonghu.warehouse.suppression.SumKey.Span;

@DisplayNameGeneration(ReplaceUnderscores.class)
class YearTableTest {
    private static final List<Counted> D07 = List.of(new Counted("D07", 10));
    private static final DivisionKey PINGTAN = new DivisionKey(DivisionLevel.PREFECTURE, "350128000000");
    private static final DivisionKey NINGDE = new DivisionKey(DivisionLevel.PREFECTURE, "350900000000");

    private static DivisionList list(YearMonth month) {
        return Divisions.bundled().on(month.atEndOfMonth());
    }

    /** Every county of a month has the same; a prefecture beyond its counties nothing, but for those given. */
    private static List<Figure> figures(YearMonth month, DivisionKey ownMore) {
        List<Figure> figures = new ArrayList<>();
        DivisionList list = list(month);
        for (DivisionLevel level : List.of(DivisionLevel.PROVINCE, DivisionLevel.PREFECTURE, DivisionLevel.COUNTY)) {
            for (Division unit : list.units(level)) {
                long counties = list.units(DivisionLevel.COUNTY).stream()
                        .filter(county -> list.contains(unit.key(), county.key()))
                        .count();
                long own = list.contains(unit.key(), ownMore) ? 7 : 0;
                figures.add(figure(unit.key(), month, counties * 20 + own));
            }
        }
        return figures;
    }

    private static Figure figure(DivisionKey unit, YearMonth month, long count) {
        return new Figure(
                "D07",
                unit.level().word(),
                unit.code(),
                "",
                month.atDay(1),
                BigDecimal.valueOf(count),
                BigDecimal.valueOf(2 * count));
    }

    private static ProtectedTable year(int year, int from, int to) {
        List<Figure> figures = new ArrayList<>();
        for (int month = from; month <= to; month++) {
            figures.addAll(figures(YearMonth.of(year, month), NINGDE));
        }
        return YearTable.ofYear(D07, YearTableTest::list, figures);
    }

    private static Sum sum(ProtectedTable table, SumKey key) {
        return table.sums().stream()
                .filter(s -> s.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_sum_is_what_its_figure_says() {
        ProtectedTable table = year(2020, 1, 2);
        YearMonth february = YearMonth.of(2020, 2);
        SumKey month = new SumKey(DivisionKey.FUJIAN, february, Span.MONTH);
        SumKey toDate = new SumKey(DivisionKey.FUJIAN, february, Span.YEAR_TO_DATE);
        assertThat(table.count(sum(table, month), 0)).isEqualTo(new Count(84 * 20 + 7, 2 * (84 * 20 + 7)));
        assertThat(table.count(sum(table, toDate), 0)).isEqualTo(new Count(2 * (84 * 20 + 7), 4 * (84 * 20 + 7)));
    }

    @Test
    void pingtan_is_a_county_and_its_own_prefecture_with_the_same_leaves() {
        ProtectedTable table = year(2020, 1, 1);
        YearMonth january = YearMonth.of(2020, 1);
        Sum prefecture = sum(table, new SumKey(PINGTAN, january, Span.MONTH));
        Sum county = sum(table, new SumKey(new DivisionKey(DivisionLevel.COUNTY, PINGTAN.code()), january, Span.MONTH));
        assertThat(county.leaves()).isEqualTo(prefecture.leaves());
    }

    @Test
    void what_a_prefecture_counts_beyond_its_counties_is_a_leaf_that_nobody_is_shown() {
        ProtectedTable table = year(2020, 1, 1);
        Sum own = sum(table, new SumKey(NINGDE, YearMonth.of(2020, 1), Span.MONTH, YearTable.OWN));
        assertThat(own.shown()).isFalse();
        assertThat(table.count(own, 0)).isEqualTo(new Count(7, 14));
    }

    @Test
    void a_county_that_changes_its_code_in_the_year_keeps_its_year_to_date() {
        ProtectedTable table = year(2021, 1, 12);
        DivisionKey sha = new DivisionKey(DivisionLevel.COUNTY, "350405000000");
        Sum toDate = sum(table, new SumKey(sha, YearMonth.of(2021, 12), Span.YEAR_TO_DATE));
        assertThat(table.count(toDate, 0)).isEqualTo(new Count(12 * 20, 24 * 20));
        assertThat(toDate.leaves().stream().map(leaf -> table.leaves().get(leaf).line()))
                .containsOnly(sha.code());
    }

    @Test
    void no_year_to_date_is_made_where_its_first_months_are_missing() {
        ProtectedTable table = year(2019, 12, 12);
        assertThat(table.sums()).noneMatch(s -> s.key().span() == Span.YEAR_TO_DATE);
    }
}

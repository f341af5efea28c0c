package org.tonghu.warehouse.publication;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.DeclarationTable;
import org.tonghu.warehouse.edition.Declarations;

/**
 * Exact figures of one month: 3 of 400 are flagged by every signal in Zherong and 50 of 400 in every other county; by S07 50 of
 * 400 everywhere.
 */
final class ExactEdition {
    static final YearMonth MONTH = YearMonth.of(2020, 12);
    static final DivisionList LIST = Divisions.bundled().on(MONTH);

    private ExactEdition() {}

    static void fill(Duck duck) {
        DeclarationTable.write(duck, Declarations.bundled().files());
        duck.execute(
                "insert into edition_month values (:month, :list)",
                Map.of("month", MONTH.atDay(1), "list", LIST.cutoff()));
        duck.executeAll(
                "insert into division values (:list, :level, :code, :name, :parent, '', true)",
                List.of(DivisionLevel.PROVINCE, DivisionLevel.PREFECTURE, DivisionLevel.COUNTY).stream()
                        .flatMap(level -> LIST.units(level).stream())
                        .map(ExactEdition::row)
                        .toList());
        duck.executeAll(
                "insert into signal values (:id, 'village', true)",
                Declarations.bundled().signals().all().stream()
                        .map(s -> Map.of("id", s.id()))
                        .toList());
        duck.execute("""
                insert into signal_mart
                select s.id, 'county', :month, d.code,
                       case when d.code = '350926000000' and s.id <> 'S07' then 3 else 50 end, 400
                from division d cross join signal s where d.level = 'county'
                """, Map.of("month", MONTH.atDay(1)));
        duck.execute("""
                insert into signal_mart
                select m.signal, u.level, m.month, u.code, sum(m.numerator), sum(m.denominator)
                from signal_mart m join division d on d.level = 'county' and d.code = m.code
                join division u on u.level = 'province' or u.level = 'prefecture' and u.code = d.parent_code
                group by all
                """, Map.of());
    }

    private static Map<String, Object> row(Division division) {
        return Map.of(
                "list", LIST.cutoff(),
                "level", division.level().word(),
                "code", division.code(),
                "name", division.name(),
                "parent", division.parent().map(DivisionKey::code).orElse(""));
    }
}

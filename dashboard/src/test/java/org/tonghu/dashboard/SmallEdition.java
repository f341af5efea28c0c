package org.tonghu.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.Batch;
import org.tonghu.warehouse.edition.DeclarationTable;
import org.tonghu.warehouse.edition.Declarations;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Manifest;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.publication.Publication;
import org.tonghu.warehouse.signal.Signals;

/** Publishes editions with made-up figures on the real divisions: enough to look at every screen. */
final class SmallEdition {
    private static final YearMonth FIRST = YearMonth.of(2019, 12);
    private static final YearMonth LAST = YearMonth.of(2021, 12);

    private SmallEdition() {}

    /** Publishes the next edition of a warehouse. */
    static EditionId publish(Path warehouse) {
        EditionStore store = new EditionStore(warehouse);
        EditionId id = store.next();
        Path staging = store.stage(id);
        Path exact = EditionStore.exact(staging, id);
        Duck.migrate(exact, "db/exact");
        Manifest manifest = new Manifest(
                id.number(),
                LocalDate.of(2022, 1, 15),
                FIRST,
                LAST,
                "d",
                List.of(new Batch(1, LocalDate.of(2022, 1, 15), true)),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                true,
                List.of(),
                "0123456789abcdef".repeat(4),
                "k");
        try (Duck duck = Duck.open(exact)) {
            fill(duck, manifest, staging.resolve("divisions.csv"));
        }
        Declarations program = Declarations.bundled();
        new Publication(program, program).write(exact, EditionStore.database(staging, id));
        deleteExact(exact);
        writeWorkbooks(EditionStore.mend(staging));
        store.publish(staging, manifest);
        return id;
    }

    /** No screen opens it, so that every test of a screen does without it. */
    private static void deleteExact(Path exact) {
        try {
            Files.delete(exact);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that stand for the workbooks of 南平, of two of its counties, and of one of 宁德. */
    private static void writeWorkbooks(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String office : List.of(
                    "prefecture-350700000000", "county-350702000000", "county-350783000000", "county-350926000000")) {
                Files.writeString(folder.resolve(office + ".xlsx"), office);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Duck duck, Manifest manifest, Path csv) {
        for (YearMonth month : manifest.months()) {
            duck.execute(
                    "insert into edition_month values (:month, :list)",
                    Map.of(
                            "month",
                            month.atDay(1),
                            "list",
                            Divisions.bundled().on(month.atEndOfMonth()).cutoff()));
        }
        DeclarationTable.write(duck, Declarations.bundled().files());
        writeDivisions(csv);
        duck.execute(
                "insert into division select * from read_csv('" + csv + "', header = false, nullstr = '', columns = {"
                        + "'list': 'date', 'level': 'varchar', 'code': 'varchar', 'name': 'varchar',"
                        + " 'parent_code': 'varchar', 'kind': 'varchar', 'in_scope': 'boolean'})",
                Map.of());
        Catalogue.bundled()
                .indicators()
                .forEach(i -> duck.execute(
                        "insert into indicator values (:id, :level, true)",
                        Map.of("id", i.id(), "level", i.level().word())));
        addFigures(duck);
        addLoad(duck);
        addSignals(duck);
        addAudits(duck);
    }

    /**
     * Figures at the level of each indicator that differ by county; above, their sums, and every other prefecture has some of
     * its own in what is counted by county.
     */
    private static void addFigures(Duck duck) {
        duck.execute("create table part as select * from mart limit 0", Map.of());
        duck.execute("""
                insert into part
                select i.id, d.level, m.month, d.code,
                    40 - (hash(d.code[1:6] || i.id) % 7)::int - (hash(d.code || i.id) % 3)::int, 40
                from edition_month m join division d on d.list = m.list and d.in_scope
                join indicator i on i.level = d.level
                """, Map.of());
        duck.execute("""
                insert into part
                select i.id, d.level, m.month, d.code, 3, 29
                from edition_month m join division d on d.list = m.list and d.in_scope and d.level = 'prefecture'
                join indicator i on i.level = 'county' and hash(d.code) % 2 = 0
                """, Map.of());
        for (DivisionLevel level : List.of(
                DivisionLevel.VILLAGE, DivisionLevel.TOWNSHIP, DivisionLevel.COUNTY, DivisionLevel.PREFECTURE)) {
            duck.execute(
                    """
                    insert into part
                    select indicator, :above, month, d.parent_code, sum(numerator), sum(denominator)
                    from part join edition_month m using (month)
                    join division d on d.list = m.list and d.level = part.level and d.code = part.code
                    where part.level = :level
                    group by all
                    """,
                    Map.of(
                            "level",
                            level.word(),
                            "above",
                            level.above().orElseThrow().word()));
        }
        duck.execute("""
                insert into mart
                select indicator, level, month, code, sum(numerator), sum(denominator) from part group by all
                """, Map.of());
        duck.execute("drop table part", Map.of());
    }

    /** One in twenty is flagged everywhere; an example rests on a row of each file. */
    private static void addSignals(Duck duck) {
        Signals.bundled()
                .all()
                .forEach(s -> duck.execute(
                        "insert into signal values (:id, :level, true)",
                        Map.of("id", s.id(), "level", s.level().word())));
        duck.execute("""
                insert into signal_mart
                select s.id, above.level, m.month, above.code, count(*) * 20, count(*) * 400
                from edition_month m
                join division county on county.list = m.list and county.in_scope and county.level = 'county'
                join division above on above.list = m.list
                    and (above.level = 'province'
                        or above.level = 'county' and above.code = county.code
                        or above.level = 'prefecture' and above.code = county.parent_code)
                cross join signal s
                group by all
                """, Map.of());
        duck.execute("""
                insert into signal_example
                select 'S01', date '2021-12-01', 'county', u.unit, 1, '一例疑点', 'a doubt', u.batch, u.file, 5
                from load_unit u
                """, Map.of());
    }

    /** Two files of 南平 and one of 宁德, each with a row in quarantine. */
    private static void addLoad(Duck duck) {
        duck.execute("insert into batch values (1, 1, date '2022-01-15', null)", Map.of());
        for (String[] file : List.of(
                new String[] {"南平/走访.csv", "350702000000"},
                new String[] {"南平/建瓯走访.csv", "350783000000"},
                new String[] {"宁德/走访.csv", "350926000000"})) {
            Map<String, String> of = Map.of("file", file[0], "unit", file[1]);
            duck.execute(
                    "insert into load_file values (1, 1, :file, 'visits', 'loaded', '', '', 10, 7, 1, 1, 1)",
                    Map.of("file", file[0]));
            duck.execute("insert into load_unit values (1, :file, :unit)", of);
            duck.execute("insert into load_reason values (1, :file, 'FORMAT', 1)", Map.of("file", file[0]));
            duck.execute(
                    "insert into quarantine values (1, 'visits', :file, 5, 'FORMAT', '走访日期', '走访日期=2***')",
                    Map.of("file", file[0]));
        }
    }

    /** A finding and rows that count nowhere, of 南平 and of 宁德 each; one check was accepted by a steward. */
    private static void addAudits(Duck duck) {
        duck.execute("""
                insert into audit values
                    ('sums', 'structural', true, 0, null, null),
                    ('overspent', 'doubt', true, 2, '林处长', '结转资金，已核实'),
                    ('silent', 'doubt', true, 1, '林处长', '寿宁县停电')
                """, Map.of());
        duck.execute("""
                insert into audit_finding values ('silent', 'block', 'visits', 'county', '350924000000', '350924000000',
                    date '2021-12-01', 0, 7, '没有数据', 'No rows')
                """, Map.of());
        for (String unit : List.of("350702000000", "350926000000")) {
            duck.execute("""
                    insert into audit_finding values ('overspent', 'block', 'funds', 'county', :unit, :unit,
                        date '2021-12-01', 12.3, 10, '支出超过下达', 'Spent more than allocated')
                    """, Map.of("unit", unit));
            duck.execute("""
                    insert into dataset_month values
                        ('workers', 'standing', date '2020-01-01', :unit, 8),
                        ('workers', 'no_place', date '2021-12-01', :unit, 3),
                        ('children', 'taken_back', date '2021-11-01', :unit, 1)
                    """, Map.of("unit", unit));
        }
    }

    private static void writeDivisions(Path csv) {
        try {
            Files.write(
                    csv,
                    Divisions.bundled().lists().stream()
                            .flatMap(list -> list.all().stream().map(d -> line(list, d)))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(DivisionList list, Division d) {
        return String.join(
                ",",
                list.cutoff().toString(),
                d.level().word(),
                d.code(),
                d.name(),
                d.parent().map(p -> p.code()).orElse(""),
                d.kind(),
                Boolean.toString(d.inScope()));
    }
}

package org.tonghu.warehouse.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.division.Scope;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.Made;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;
import org.tonghu.warehouse.value.Values;

/** What is shown of signals, and to whom. */
class SignalValuesTest {
    private static final YearMonth MONTH = YearMonth.of(2020, 12);
    private static final DivisionList LIST = Divisions.bundled().on(MONTH.atEndOfMonth());
    private static final DivisionKey ZHERONG = new DivisionKey(DivisionLevel.COUNTY, "350926000000");
    private static final DivisionKey NINGDE = new DivisionKey(DivisionLevel.PREFECTURE, "350900000000");

    @TempDir
    private Path folder = Path.of("");

    private Duck duck = Duck.inMemory();

    @BeforeEach
    void anEditionWithThreeFlaggedInZherong() {
        duck.close();
        Path file = folder.resolve("edition.duckdb");
        Duck.migrate(file, "db/edition");
        duck = Duck.open(file);
        Map<String, Object> month = Map.of("month", MONTH.atDay(1), "list", LIST.cutoff());
        duck.execute("insert into edition_month values (:month, :list)", month);
        for (DivisionLevel level : List.of(DivisionLevel.PREFECTURE, DivisionLevel.COUNTY)) {
            duck.executeAll(
                    "insert into division values (:list, :level, :code, :name, '', '', true)",
                    LIST.units(level).stream().map(SignalValuesTest::row).toList());
        }
        duck.executeAll(
                "insert into signal values (:id, 'village', true)",
                Signals.bundled().all().stream().map(s -> Map.of("id", s.id())).toList());
        duck.execute("""
                insert into signal_mart
                select s.id, d.level, :month, d.code,
                       case when d.code = '350926000000' and s.id <> 'S07' then 3 else 50 end, 400
                from division d cross join signal s
                """, Map.of("month", MONTH.atDay(1)));
    }

    @AfterEach
    void close() {
        duck.close();
    }

    private static Map<String, Object> row(Division division) {
        return Map.of(
                "list", LIST.cutoff(),
                "level", division.level().word(),
                "code", division.code(),
                "name", division.name());
    }

    @Test
    void aFewFlaggedVisitsAreHeldBackAndSoIsASiblingThatWouldGiveThemAway() {
        assertThat(hidden("S02")).contains(ZHERONG).hasSizeGreaterThan(1);
    }

    @Test
    void signalsOverTheSameVisitsHoldBackTheSameUnits() {
        assertThat(hidden("S07")).isEqualTo(hidden("S02"));
    }

    @Test
    void aFewFlaggedDaysOfWorkersAreShown() {
        assertThat(hidden("S01")).isEmpty();
        assertThat(values("S01"))
                .filteredOn(v -> v.unit().equals(ZHERONG))
                .singleElement()
                .satisfies(v -> assertThat(v.value().rate())
                        .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.0075")));
    }

    @Test
    void anExampleIsSeenByAScopeThatSeesEveryFileBehindIt() {
        addExample(1, "柘荣/走访.csv", "350926000000");
        addExample(2, "柘荣/走访.csv", "350926000000");
        addExample(2, "南平/走访.csv", "350702000000");

        assertThat(seenBy(Scope.PROVINCE)).containsExactly("1 柘荣/走访.csv", "2 南平/走访.csv", "2 柘荣/走访.csv");
        assertThat(seenBy(new Scope(NINGDE))).containsExactly("1 柘荣/走访.csv");
        assertThat(seenBy(new Scope(new DivisionKey(DivisionLevel.PREFECTURE, "350700000000"))))
                .isEmpty();
    }

    private void addExample(int nth, String file, String unit) {
        duck.execute("""
                insert into signal_example
                values ('S01', :month, 'county', '350926000000', :nth, '疑点', 'doubt', 1, :file, 5)
                """, Map.of("month", MONTH.atDay(1), "nth", nth, "file", file));
        duck.execute("insert into load_unit values (1, :file, :unit)", Map.of("file", file, "unit", unit));
    }

    private List<String> seenBy(Scope scope) {
        return new SignalExamples(duck, new Access(scope, Divisions.bundled(), Divisions.bundled()))
                .of(MONTH, List.of(new SignalExamples.Place("S01", ZHERONG))).stream()
                        .map(example -> example.nth() + " " + example.file())
                        .toList();
    }

    private List<UnitValue> values(String signal) {
        List<DivisionKey> counties =
                LIST.children(NINGDE).stream().map(Division::key).toList();
        return Values.ofSignals(Made.edition(duck), LIST).of(MONTH, DivisionLevel.COUNTY, counties).stream()
                .filter(v -> v.indicator().equals(signal))
                .toList();
    }

    private Set<DivisionKey> hidden(String signal) {
        return values(signal).stream()
                .filter(v -> v.value() instanceof Value.Suppressed)
                .map(UnitValue::unit)
                .collect(Collectors.toSet());
    }
}

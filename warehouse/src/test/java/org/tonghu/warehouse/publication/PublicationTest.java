package org.tonghu.warehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.division.Scope;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.Declarations;
import org.tonghu.warehouse.edition.Edition;
import org.tonghu.warehouse.edition.Made;
import org.tonghu.warehouse.signal.SignalExamples;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;
import org.tonghu.warehouse.value.Values;

/** What of an exact edition stands in the file that screens open. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicationTest {
    private static final YearMonth MONTH = ExactEdition.MONTH;
    private static final DivisionList LIST = ExactEdition.LIST;
    private static final DivisionKey ZHERONG = new DivisionKey(DivisionLevel.COUNTY, "350926000000");
    private static final DivisionKey NINGDE = new DivisionKey(DivisionLevel.PREFECTURE, "350900000000");

    @TempDir
    private Path folder = Path.of("");

    private Duck shown = Duck.inMemory();

    /** 3 of 400 are flagged in Zherong, 50 of 400 in every other county; of S07 50 of 400 everywhere. */
    @BeforeEach
    void an_edition_with_three_flagged_in_Zherong() {
        shown.close();
        Path exact = folder.resolve("exact.duckdb");
        Duck.migrate(exact, "db/exact");
        try (Duck duck = Duck.open(exact)) {
            ExactEdition.fill(duck);
        }
        Path file = folder.resolve("edition.duckdb");
        new Publication(Declarations.bundled(), Declarations.bundled()).write(exact, file);
        shown = Duck.open(file);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void a_few_flagged_visits_are_held_back_and_so_is_a_sibling_that_would_give_them_away() {
        assertThat(hidden("S02")).contains(ZHERONG).hasSizeGreaterThan(1);
    }

    @Test
    void signals_over_the_same_visits_hold_back_the_same_units() {
        assertThat(hidden("S07")).isEqualTo(hidden("S02"));
    }

    @Test
    void a_few_flagged_days_of_workers_are_shown() {
        assertThat(hidden("S01")).isEmpty();
        assertThat(values("S01"))
                .filteredOn(v -> v.unit().equals(ZHERONG))
                .singleElement()
                .satisfies(v -> assertThat(v.value().rate())
                        .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.0075")));
    }

    @Test
    void what_is_held_back_stands_nowhere_in_the_file() {
        record Held(String indicator) {}
        assertThat(shown.query(
                        Held.class,
                        "select indicator from signal_value where indicator in ('S02', 'S06', 'S07') and numerator = 3",
                        Map.of()))
                .isEmpty();
        assertThat(shown.has("signal_mart")).isFalse();
        assertThat(shown.has("mart")).isFalse();
    }

    @Test
    void an_edition_that_was_protected_by_other_rules_is_refused() {
        shown.execute("update protection set rules = 'older'", Map.of());
        assertThat(catchThrowable(() -> Made.edition(shown)))
                .hasMessageContaining("run ./tonghu editions --warehouse DIR --protect first");
    }

    @Test
    void an_example_is_seen_by_a_scope_that_sees_every_file_behind_it() {
        addExample(1, "柘荣/走访.csv", "350926000000");
        addExample(2, "柘荣/走访.csv", "350926000000");
        addExample(2, "南平/走访.csv", "350702000000");

        assertThat(seenBy(Scope.PROVINCE)).containsExactly("1 柘荣/走访.csv", "2 南平/走访.csv", "2 柘荣/走访.csv");
        assertThat(seenBy(new Scope(NINGDE))).containsExactly("1 柘荣/走访.csv");
        assertThat(seenBy(new Scope(new DivisionKey(DivisionLevel.PREFECTURE, "350700000000"))))
                .isEmpty();
    }

    private void addExample(int nth, String file, String unit) {
        shown.execute("""
                insert into signal_example
                values ('S01', :month, 'county', '350926000000', :nth, '疑点', 'doubt', 1, :file, 5)
                """, Map.of("month", MONTH.atDay(1), "nth", nth, "file", file));
        shown.execute("insert into load_unit values (1, :file, :unit)", Map.of("file", file, "unit", unit));
    }

    private List<String> seenBy(Scope scope) {
        return new SignalExamples(shown, new Access(scope, Divisions.bundled(), Divisions.bundled()))
                .of(MONTH).stream()
                        .map(example -> example.nth() + " " + example.file())
                        .toList();
    }

    private List<UnitValue> values(String signal) {
        Edition edition = Made.edition(shown);
        return Values.ofSignals(edition).of(MONTH, DivisionLevel.COUNTY, LIST.children(NINGDE)).stream()
                .filter(v -> v.indicator().equals(signal))
                .toList();
    }

    private Set<DivisionKey> hidden(String signal) {
        return values(signal).stream()
                .filter(v -> !(v.value() instanceof Value.Known))
                .map(UnitValue::unit)
                .collect(Collectors.toSet());
    }
}

package org.tonghu.warehouse.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tonghu.warehouse.division.DivisionLevel.COUNTY;
import static org.tonghu.warehouse.division.DivisionLevel.PREFECTURE;
import static org.tonghu.warehouse.division.DivisionLevel.VILLAGE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.declaration.DeclarationFiles;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.division.Scope;

/** What a scope of today's list covers of an edition with older lists. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessTest {
    private static final Divisions PROGRAM = Divisions.bundled();
    private static final Divisions OF_2020 = upTo(LocalDate.of(2020, 12, 31));
    private static final DivisionKey MEILIE = new DivisionKey(COUNTY, "350402000000");
    private static final DivisionKey OLD_SANYUAN = new DivisionKey(COUNTY, "350403000000");
    private static final DivisionKey SANYUAN = new DivisionKey(COUNTY, "350404000000");

    private final DivisionList in2020 = OF_2020.on(YearMonth.of(2020, 12));

    /** The lists that a program of that day knew: no later list, and no code of one. */
    private static Divisions upTo(LocalDate day) {
        TreeMap<String, String> texts = new TreeMap<>(DeclarationFiles.bundled().texts());
        String last = day.toString();
        texts.computeIfPresent("divisions/division-lists.csv", (path, text) -> only(text, 0, last));
        texts.computeIfPresent("divisions/divisions-fujian.csv", (path, text) -> only(text, 6, last));
        texts.computeIfPresent("divisions/division-equivalents.csv", (path, text) -> only(text, 2, last));
        return Divisions.of(new DeclarationFiles(texts));
    }

    /** The header and the lines of which a field is no later day. */
    private static String only(String text, int field, String last) {
        List<String> lines = text.lines().toList();
        return lines.getFirst() + "\n"
                + lines.stream()
                        .skip(1)
                        .filter(line -> line.split(",", -1)[field].compareTo(last) <= 0)
                        .collect(Collectors.joining("\n"));
    }

    private static Access as(DivisionKey root) {
        return new Access(new Scope(root), PROGRAM, OF_2020);
    }

    @Test
    void a_scope_covers_the_old_counties_that_went_into_it_and_no_others() {
        Access access = as(SANYUAN);
        assertThat(access.covers(in2020, MEILIE)).isTrue();
        assertThat(access.covers(in2020, OLD_SANYUAN)).isTrue();
        assertThat(access.covers(in2020, new DivisionKey(COUNTY, "350421000000")))
                .isFalse();
        assertThat(access.covers(in2020, in2020.division(MEILIE).parent().orElseThrow()))
                .isFalse();
    }

    @Test
    void every_county_that_changed_in_2021_sees_an_edition_of_2020_by_the_names_and_parents_of_then() {
        List<Division> changed = PROGRAM.newest().units(COUNTY).stream()
                .filter(county -> in2020.find(county.key()).isEmpty())
                .toList();
        assertThat(changed).extracting(Division::name).contains("三元区", "沙县区");
        for (Division county : changed) {
            Access access = as(county.key());
            List<Division> seen = in2020.units(COUNTY).stream()
                    .filter(old -> access.covers(in2020, old.key()))
                    .toList();
            assertThat(seen)
                    .as(county.name())
                    .isNotEmpty()
                    .allSatisfy(
                            old -> assertThat(PROGRAM.newest().place(old.key())).contains(county.key()));
            assertThat(access.home(in2020))
                    .hasValueSatisfying(
                            home -> assertThat(seen).extracting(Division::key).contains(home));
            assertThat(access.newestUnits())
                    .containsExactlyElementsOf(seen.stream().map(Division::code).toList());
        }
    }

    @Test
    void what_has_no_counterpart_on_the_lists_of_an_edition_is_not_shown() {
        Divisions before2017 = upTo(LocalDate.of(2016, 12, 31));
        DivisionList old = before2017.newest();
        List<Division> without = PROGRAM.newest().units(VILLAGE).stream()
                .filter(village -> new Access(new Scope(village.key()), PROGRAM, before2017)
                        .home(old)
                        .isEmpty())
                .toList();
        assertThat(without).isNotEmpty();
        Access access = new Access(new Scope(without.getFirst().key()), PROGRAM, before2017);
        assertThat(old.units(COUNTY)).noneMatch(county -> access.covers(old, county.key()));
    }

    @Test
    void every_division_of_an_older_list_is_covered_by_exactly_one_prefecture() {
        List<Access> prefectures = PROGRAM.newest().units(PREFECTURE).stream()
                .map(prefecture -> as(prefecture.key()))
                .toList();
        for (Division village : in2020.units(VILLAGE)) {
            assertThat(prefectures.stream().filter(access -> access.covers(in2020, village.key())))
                    .as(village.name())
                    .hasSize(1);
        }
    }

    @Test
    void a_scope_that_is_on_no_list_of_today_sees_nothing() {
        assertThatThrownBy(() -> as(MEILIE)).hasMessageContaining("Cannot see county 350402000000");
    }
}

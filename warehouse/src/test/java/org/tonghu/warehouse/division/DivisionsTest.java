package org.tonghu.warehouse.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tonghu.warehouse.division.DivisionLevel.COUNTY;
import static org.tonghu.warehouse.division.DivisionLevel.PREFECTURE;
import static org.tonghu.warehouse.division.DivisionLevel.TOWNSHIP;
import static org.tonghu.warehouse.division.DivisionLevel.VILLAGE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.declaration.DeclarationFiles;

class DivisionsTest {
    private static final String PINGTAN = "350128000000";
    private static final DivisionKey MEILIE = new DivisionKey(COUNTY, "350402000000");
    private static final DivisionKey SANYUAN = new DivisionKey(COUNTY, "350404000000");

    private final Divisions divisions = Divisions.bundled();
    private final DivisionList in2020 = divisions.on(LocalDate.of(2020, 12, 31));
    private final DivisionList newest = divisions.newest();

    @Test
    void theListInForceIsTheLatestNotAfterTheDay() {
        assertThat(divisions.on(LocalDate.of(2020, 6, 29)).cutoff()).isEqualTo("2019-10-31");
        assertThat(divisions.on(LocalDate.of(2020, 6, 30)).cutoff()).isEqualTo("2020-06-30");
        assertThat(divisions.on(LocalDate.of(1999, 1, 1)).cutoff()).isEqualTo("2016-07-31");
    }

    @Test
    void everyListHasTheCountsThatItIsPublishedWith() {
        for (String[] r : DeclarationFiles.bundled().rows("divisions/division-lists.csv")) {
            DivisionList list = divisions.on(LocalDate.parse(r[0]));
            assertThat(List.of(
                            list.units(COUNTY).size(),
                            list.units(TOWNSHIP).size(),
                            list.units(VILLAGE).size()))
                    .as(r[0])
                    .satisfies(sizes -> {
                        assertThat(sizes.get(0)).isEqualTo(Integer.parseInt(r[3]));
                        assertThat(sizes.get(2)).isEqualTo(Integer.parseInt(r[5]));
                    });
        }
    }

    @Test
    void pingtanIsAPrefectureLevelUnitAboveTheCountyOfTheSameCode() {
        assertThat(newest.units(PREFECTURE)).hasSize(10);
        assertThat(newest.path(new DivisionKey(COUNTY, PINGTAN)))
                .extracting(Division::key)
                .containsExactly(
                        DivisionKey.FUJIAN, new DivisionKey(PREFECTURE, PINGTAN), new DivisionKey(COUNTY, PINGTAN));
    }

    @Test
    void kinmenAndMazuAreOutOfScopeWithEverythingUnderThem() {
        assertThat(newest.units(COUNTY)).extracting(Division::code).doesNotContain("350527000000");
        assertThat(newest.find(new DivisionKey(VILLAGE, "350122400498")))
                .get()
                .extracting(Division::inScope)
                .isEqualTo(false);
    }

    @Test
    void mergedCountiesAreCalledByTheirNewCodeInTheNewestList() {
        assertThat(newest.place(MEILIE)).contains(SANYUAN);
        assertThat(divisions.canonical(MEILIE.code())).isEqualTo(SANYUAN.code());
        assertThat(in2020.place(MEILIE)).contains(MEILIE);
        assertThat(divisions.canonical("350999999999")).isEqualTo("350999999999");
    }

    @Test
    void anUnknownDivisionIsNamedInTheError() {
        assertThatThrownBy(() -> newest.division(MEILIE))
                .hasMessage("Cannot find division: county 350402000000, expected one on the list of 2023-06-30");
    }
}

package org.tonghu.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.division.Divisions;

class PlacesTest {
    private static final String SHA_COUNTY = "350427000000";
    private static final String SHA_DISTRICT = "350405000000";
    private static final YearMonth MARCH = YearMonth.of(2019, 3);
    private static final YearMonth MAY = YearMonth.of(2019, 5);

    @Test
    void aPlaceIsTouchedUnderAllCodesThatItEverHad() {
        Places places = Places.of(all(), Map.of(SHA_COUNTY, MARCH));

        assertThat(places.touchedCodes()).containsExactly(entry(SHA_DISTRICT, MARCH), entry(SHA_COUNTY, MARCH));
    }

    @Test
    void aPlaceIsTouchedFromTheEarliestMonthThatAnyOfItsCodesIs() {
        Places old = Places.of(all(), Map.of(SHA_COUNTY, MARCH, SHA_DISTRICT, MAY));
        Places renamed = Places.of(all(), Map.of(SHA_COUNTY, MAY, SHA_DISTRICT, MARCH));

        assertThat(old.touched()).hasSameSizeAs(all()).isEqualTo(renamed.touched());
        assertThat(old.touched().values()).containsOnly(MARCH);
    }

    @Test
    void unitsOfOtherCodesAreNotTouched() {
        Places places = Places.of(all(), Map.of(SHA_COUNTY, MARCH));

        assertThat(places.touched().keySet())
                .hasSameSizeAs(all())
                .allSatisfy(unit -> assertThat(unit.key().code()).isIn(SHA_COUNTY, SHA_DISTRICT));
    }

    @Test
    void nothingIsTouchedByNobodyOrByACodeThatCountsNowhere() {
        assertThat(Places.of(all(), Map.of()).touched()).isEmpty();
        assertThat(Places.of(all(), Map.of("110101001001", MARCH)).touched()).isEmpty();
    }

    private static Set<LocalDate> all() {
        return Divisions.bundled().lists().stream().map(list -> list.cutoff()).collect(Collectors.toSet());
    }
}

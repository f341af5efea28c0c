package org.tonghu.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.division.Divisions;

class PlacesTest {
    private static final String SHA_COUNTY = "350427000000";
    private static final String SHA_DISTRICT = "350405000000";

    @Test
    void aPlaceIsTouchedUnderAllCodesThatItEverHad() {
        Places places = Places.of(all(), Set.of(SHA_COUNTY));

        assertThat(places.touchedCodes()).containsExactly(SHA_DISTRICT, SHA_COUNTY);
    }

    @Test
    void unitsOfOtherCodesAreNotTouched() {
        Places places = Places.of(all(), Set.of(SHA_COUNTY));

        assertThat(places.touched())
                .hasSameSizeAs(all())
                .allSatisfy(unit -> assertThat(unit.key().code()).isIn(SHA_COUNTY, SHA_DISTRICT));
    }

    @Test
    void nothingIsTouchedByNobodyOrByACodeThatCountsNowhere() {
        assertThat(Places.of(all(), Set.of()).touched()).isEmpty();
        assertThat(Places.of(all(), Set.of("110101001001")).touched()).isEmpty();
    }

    private static Set<LocalDate> all() {
        return Divisions.bundled().lists().stream().map(list -> list.cutoff()).collect(Collectors.toSet());
    }
}

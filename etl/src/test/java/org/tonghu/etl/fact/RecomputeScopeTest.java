package org.tonghu.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.division.Divisions;

class RecomputeScopeTest {
    private static final YearMonth OLD = YearMonth.of(2018, 3);
    private static final YearMonth LATELY = YearMonth.of(2020, 10);
    private static final YearMonth FRESH = YearMonth.of(2020, 12);

    @Test
    void fewLatePlacesAreMadeAnewAlone() {
        Map<String, YearMonth> late = Map.of("350427000000", OLD, "350402001001", LATELY);

        assertThat(RecomputeScope.of(late, FRESH)).isEqualTo(new RecomputeScope(FRESH, late));
    }

    @Test
    void fromTheMonthOnInWhichManyPlacesAreTouchedEveryUnitIsMade() {
        Map<String, YearMonth> late = new HashMap<>(Map.of("350427000000", OLD));
        Divisions.bundled().known().stream()
                .filter(key -> !late.containsKey(key.code()))
                .forEach(key -> late.put(key.code(), LATELY));

        assertThat(RecomputeScope.of(late, FRESH)).isEqualTo(new RecomputeScope(LATELY, Map.of("350427000000", OLD)));
    }
}

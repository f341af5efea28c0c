package org.tonghu.warehouse.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.warehouse.value.UnitValue;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeTest {
    private static final YearMonth BEFORE = YearMonth.of(2019, 9);

    @ParameterizedTest
    @CsvSource(textBlock = """
            3/4,     1/2,       0.250000
            1/2,     3/4,       -0.250000
            2/4,     1/2,       0.000000
            1/3,     0/3,       0.333333
            9/8,     1/1,       0.125000
            3/4,     none,      ''
            none,    3/4,       ''
            3/4,     held back, ''
            FROM_80, 3/4,       ''
            n/a,     3/4,       ''
            """)
    void a_change_is_the_difference_of_two_known_rates(String now, String then, String expected) {
        UnitValue present = Given.province(now);
        UnitValue past = new UnitValue(present.indicator(), present.unit(), present.name(), BEFORE, Given.value(then));
        assertThat(Change.between(present, past)
                        .map(c -> c.since() + " " + c.difference().toPlainString())
                        .orElse(""))
                .isEqualTo(expected.isEmpty() ? "" : BEFORE + " " + expected);
    }
}

package org.tonghu.etl.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InventedNumbersTest {
    @Test
    void theCheckDigitIsThatOfTheStandardsExamples() {
        assertThat(IdentityNumbers.check("11010519491231002")).isEqualTo('X');
        assertThat(IdentityNumbers.check("44052418800101001")).isEqualTo('4');
        assertThat(CreditCodes.check("91350100M000100Y4")).isEqualTo('3');
    }

    @Test
    void identityNumbersLieInTheReservedRangeAndTellTheSex() {
        IdentityNumbers numbers = new IdentityNumbers(42);
        LocalDate born = LocalDate.of(1980, 2, 29);
        assertThat(numbers.issue(born, false)).startsWith("99004219800229001");
        assertThat(numbers.issue(born, false)).startsWith("99004219800229003");
        assertThat(numbers.issue(born, true)).startsWith("99004219800229002").hasSize(18);
    }

    @Test
    void creditCodesAreRegisteredNowhere() {
        assertThat(CreditCodes.issue(7, 3)).startsWith("52990000000700003").hasSize(18);
    }
}

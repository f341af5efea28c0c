package org.tonghu.warehouse.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "0, 20, false",
        "1, 20, true",
        "4, 20, true",
        "5, 20, false",
        "15, 20, false",
        "16, 20, true",
        "19, 20, true",
        "20, 20, false",
        "9, 9, true",
        "10, 10, false",
        "5, 10, false"
    })
    void one_to_four_in_it_or_lacking_or_a_small_denominator_is_small(long numerator, long denominator, boolean small) {
        assertThat(new Count(numerator, denominator).isSmall(10)).isEqualTo(small);
    }

    @Test
    void without_a_smallest_denominator_only_the_counts_matter() {
        assertThat(new Count(5, 5).isSmall(0)).isFalse();
        assertThat(new Count(5, 6).isSmall(0)).isTrue();
    }

    @Test
    void weighed_amounts_cannot_be_protected() {
        assertThatThrownBy(() -> Count.of(new BigDecimal("0.5"), BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot protect 0.5/1, expected whole numbers");
        assertThat(Count.of(new BigDecimal("3.0000"), new BigDecimal("7.0000"))).isEqualTo(new Count(3, 7));
    }

    @Test
    void a_part_is_no_more_than_its_whole() {
        assertThatThrownBy(() -> new Count(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}

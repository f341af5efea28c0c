package org.tonghu.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.warehouse.value.Value;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormatTest {
    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0%",
        "0.5, 50.0%",
        "0.12345, 12.3%",
        "0.1235, 12.4%",
        "0.949, 94.9%",
        "1, 100%",
        "1.0000, 100%",
        "0.9994, 99.9%",
        "0.9996, 99.96%",
        "0.99996, 99.996%",
        "1.0004, 100.04%",
        "1.25, 125.0%"
    })
    void a_rate_has_one_decimal_and_only_1_reads_as_100_percent(String rate, String expected) {
        assertThat(Format.percent(decimal(rate))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # rate,  bar,      rate shown, bar shown
            0.9499,  0.95,     94.99%,  95.00%
            0.94,    0.95,     94.0%,   95.0%
            0.95,    0.95,     95.0%,   95.0%
            0.94996, 0.95,     94.996%, 95.000%
            0.9501,  0.95,     95.01%,  95.00%
            0.944,   0.944444, 94.40%,  94.44%
            0.9444,  0.944444, 94.440%, 94.444%
            0.94443, 0.944444, 94.443%, 94.444%
            0.9,     0.944444, 90.0%,   94.4%
            """)
    void a_rate_and_its_bar_are_printed_with_as_many_decimals_as_decide_which_is_higher(
            String rate, String bar, String rateShown, String barShown) {
        assertThat(Format.percent(decimal(rate), List.of(decimal(bar)))).isEqualTo(rateShown);
        assertThat(Format.percent(decimal(bar), List.of(decimal(rate)))).isEqualTo(barShown);
    }

    @Test
    void the_nearest_of_several_bars_decides() {
        List<BigDecimal> bars = List.of(decimal("0.5"), decimal("0.95"), decimal("0.8996"));
        assertThat(Format.percent(decimal("0.9"), bars)).isEqualTo("90.00%");
        assertThat(Format.percent(decimal("0.7"), bars)).isEqualTo("70.0%");
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 33.3%", "99999999, 100000000, 99.999999%", "2, 3, 66.7%", "3, 3, 100%"})
    void a_value_is_never_rounded_before_it_is_compared(String numerator, String denominator, String expected) {
        assertThat(Format.percent(new Value.Known(decimal(numerator), decimal(denominator)), List.of()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "0.012, +1.2",
        "-0.012, -1.2",
        "0.0001, +0.01",
        "-0.0004, -0.04",
        "-0.0006, -0.1",
        "0.000001, +0.0001"
    })
    void a_difference_has_its_sign_and_only_none_reads_as_0(String difference, String expected) {
        assertThat(Format.points(decimal(difference))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.0099, +0.99", "0.01, +1.0", "0.0101, +1.01", "0.00996, +0.996", "0.02, +2.0"})
    void a_difference_just_below_one_point_never_reads_as_one(String difference, String expected) {
        assertThat(Format.points(decimal(difference), List.of(decimal("0.01")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, '0'", "12, '12'", "1234, '1,234'", "4.5, '4.5'", "1234567.89, '1,234,567.9'"})
    void a_count_has_commas_and_at_most_one_decimal(String count, String expected) {
        assertThat(Format.count(decimal(count))).isEqualTo(expected);
    }
}

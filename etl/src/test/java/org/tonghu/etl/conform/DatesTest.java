package org.tonghu.etl.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatesTest {
    @Test
    void aDayIsReadInEveryFormOfTheContract() {
        for (String text : List.of("2020-01-02", "2020-1-2", "2020/1/02", "2020.01.2", "2020年1月2日", "20200102")) {
            assertThat(Dates.parse(text)).as(text).contains(LocalDateTime.of(2020, 1, 2, 0, 0));
        }
    }

    @Test
    void aTimeIsReadBehindSpacesOrAT() {
        for (String text : List.of("2020-01-02 08:30", "2020/1/2   08:30:00", "20200102T08:30", "2020年1月2日 08:30")) {
            assertThat(Dates.parse(text)).as(text).contains(LocalDateTime.of(2020, 1, 2, 8, 30));
        }
        assertThat(Dates.parse("2020-01-02 23:59:59")).contains(LocalDateTime.of(2020, 1, 2, 23, 59, 59));
    }

    @Test
    void aDayThatTheCalendarLacksIsNoDate() {
        for (String text : List.of("2019-02-29", "2020-13-01", "2020-00-10", "20200431", "2020-01-02 24:00")) {
            assertThat(Dates.parse(text)).as(text).isEmpty();
        }
        assertThat(Dates.parse("2020-02-29")).isPresent();
    }

    @Test
    void anythingElseIsNoDate() {
        for (String text : List.of(
                "",
                "2020",
                "2020-01",
                "20-01-02",
                "2020-01/02",
                "2020-001-02",
                "2020-01-02x",
                "2020-01-02 8:30",
                "2020-01-02 08:3",
                "2020-01-02T",
                "2020-01-02T 08:30",
                "2020-01-02 08:30:",
                "2020-01-02 08:30:15.0",
                "2020年1月2",
                "2020010",
                "202001022",
                "２０２０-01-02",
                "2020--1-02",
                "2020-01-02 08:30Z")) {
            assertThat(Dates.parse(text)).as(text).isEmpty();
        }
    }
}

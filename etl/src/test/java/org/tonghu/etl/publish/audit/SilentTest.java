package org.tonghu.etl.publish.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SilentTest {
    @Test
    void aCountyWithVisitsInEachMonthBeforeAndNoneInTheLastIsFound() {
        assertThat(RealEdition.findings(new Silent(), duck -> duck.execute("""
                insert into dataset_month
                select 'visits', 'standing', month, unit, 7
                from (values (date '2020-09-01'), (date '2020-10-01'), (date '2020-11-01'), (date '2020-12-01')) m(month)
                cross join (values ('350926000000'), ('350702000000')) u(unit)
                where unit <> '350926000000' or month < date '2020-12-01'
                """, Map.of())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("350926000000");
                    assertThat(finding.against()).isEqualByComparingTo("7");
                });
    }

    @Test
    void aCountyThatDidNotSendEveryMonthIsNotExpectedTo() {
        assertThat(RealEdition.findings(
                        new Silent(),
                        duck -> duck.execute(
                                "insert into dataset_month values ('visits', 'standing', date '2020-11-01', '350926000000', 7)",
                                Map.of())))
                .isEmpty();
    }
}

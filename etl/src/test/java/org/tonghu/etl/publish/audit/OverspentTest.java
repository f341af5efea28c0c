package org.tonghu.etl.publish.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverspentTest {
    @Test
    void aCountyThatSpentMoreThanItsVouchersAllocateIsFoundOnceForTheYear() {
        assertThat(RealEdition.findings(new Overspent(), duck -> {}))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("350926000000");
                    assertThat(finding.month()).isEqualTo("2020-12-01");
                    assertThat(finding.figure()).isEqualByComparingTo("12.3");
                    assertThat(finding.against()).isEqualByComparingTo("10");
                    assertThat(finding.sentence().zh()).contains("12.3 万元", "10 万元", "2020-12");
                });
    }
}

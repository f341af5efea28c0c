package org.tonghu.etl.publish.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SharesWithinOneTest {
    @Test
    void moreCoveredVillagesThanVillagesAreRefused() {
        String why = RealEdition.refusal(duck -> duck.execute("""
                update mart set numerator = denominator + 1 where indicator = 'B01' and level = 'province'
                """, Map.of()));
        assertThat(why).contains("分子大于分母", "B01 province");
    }
}

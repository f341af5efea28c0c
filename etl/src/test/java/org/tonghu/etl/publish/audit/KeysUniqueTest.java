package org.tonghu.etl.publish.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KeysUniqueTest {
    @Test
    void aFigureThatStandsTwiceIsRefused() {
        String why = RealEdition.refusal(duck -> duck.execute("""
                insert into mart select * from mart where indicator = 'B01' and level = 'province'
                """, Map.of()));
        assertThat(why).contains("主键重复", "mart B01 province");
    }
}

package org.tonghu.etl.publish.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SumsOfChildrenTest {
    @Test
    void pingtanCountedInFuzhouTooIsRefused() {
        String why = RealEdition.refusal(duck -> duck.execute("""
                update mart set denominator = denominator + (select any_value(denominator) from mart where indicator = 'B01' and code = '350128000000' and level = 'prefecture')
                where indicator = 'B01' and level = 'prefecture' and code = '350100000000'
                """, Map.of()));
        assertThat(why).contains("B01 prefecture 350100000000");
    }

    @Test
    void aVillageThatDiffersFromItsFactIsRefused() {
        String why = RealEdition.refusal(duck -> duck.execute("""
                delete from mart where indicator = 'B01' and level = 'village' and code = '350926101204'
                """, Map.of()));
        assertThat(why).contains("B01");
    }
}

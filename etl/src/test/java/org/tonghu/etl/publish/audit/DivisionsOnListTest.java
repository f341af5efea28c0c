package org.tonghu.etl.publish.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DivisionsOnListTest {
    @Test
    void aFigureOfKinmenIsRefused() {
        String why = RealEdition.refusal(duck -> duck.execute("""
                update mart set code = '350527000000' where indicator = 'B01' and code = '350926000000'
                """, Map.of()));
        assertThat(why).contains("350527000000");
    }
}

package org.tonghu.etl.publish.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthsCompleteTest {
    @Test
    void aMonthThatIsMissingIsRefused() {
        String why = RealEdition.refusal(duck -> duck.execute("""
                delete from edition_month where month = date '2020-11-01'
                """, Map.of()));
        assertThat(why).contains("月份不完整", "2020-11-01");
    }

    @Test
    void aUnitThatAFactLeavesOutOfAMonthIsRefused() {
        String why = RealEdition.refusal(duck -> duck.execute("""
                insert into division select list, level, '350926999999', name, parent_code, kind, in_scope from division where code = '350926101204'
                """, Map.of()));
        assertThat(why).contains("village_month");
    }
}

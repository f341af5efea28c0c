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

    /** All sums above them are right. */
    @Test
    void villagesOfOneTownshipThatDifferFromTheirFactsByAsMuchAreRefused() {
        String why = RealEdition.refusal(duck -> duck.execute("""
                with two as (
                    select code, month, row_number() over (order by code) as nth
                    from mart where indicator = 'B01' and level = 'village' and code like '350926101%'
                      and month = (select max(month) from mart) order by code limit 2)
                update mart set denominator = mart.denominator + case when two.nth = 1 then 1 else -1 end
                from two
                where mart.indicator = 'B01' and mart.level = 'village' and mart.code = two.code and mart.month = two.month
                """, Map.of()));
        assertThat(why).contains("B01 village 350926101").contains("2");
    }

    /** As large as the table holds: an amount that somebody mistyped is no reason to fail. */
    @Test
    void anAmountOfFourteenDigitsIsSummedToo() {
        String why = RealEdition.refusal(duck -> duck.execute("""
                update mart set denominator = 99999999999999 where indicator = 'G06' and level = 'province'
                """, Map.of()));
        assertThat(why).contains("G06 province");
    }
}

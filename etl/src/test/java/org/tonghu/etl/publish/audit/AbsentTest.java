package org.tonghu.etl.publish.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.duck.Duck;

class AbsentTest {
    @Test
    void aCountyThatDidNotSendAgainWhatMostSentAgainIsFound() {
        assertThat(RealEdition.findings(new Absent(), AbsentTest::before))
                .extracting(Finding::dataset, Finding::code)
                .containsExactly(tuple("funds", "350802000000"));
    }

    @Test
    void aBatchOfAFewCorrectionsMakesNobodyAbsent() {
        assertThat(RealEdition.findings(new Absent(), duck -> {
                    before(duck);
                    duck.execute("""
                            insert into load_unit
                            select 0, 'old.csv', code from division
                            where level = 'county' and in_scope and parent_code = '350100000000'
                            """, Map.of());
                }))
                .isEmpty();
    }

    /** A batch before, in which three counties sent funds; two of them did again. */
    private static void before(Duck duck) {
        duck.execute("insert into batch values (0, 0, date '2020-12-05', null)", Map.of());
        duck.execute(
                "insert into load_file values (0, 1, 'old.csv', 'funds', 'loaded', '', '', 3, 3, 0, 0, 0)", Map.of());
        duck.execute("""
                insert into load_unit values
                    (0, 'old.csv', '350926000000'), (0, 'old.csv', '350702000000'), (0, 'old.csv', '350802000000')
                """, Map.of());
    }
}

package org.tonghu.etl.publish.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FilesReconcileTest {
    @Test
    void aFileWhoseRowsDoNotAddUpIsRefused() {
        String why = RealEdition.refusal(duck -> duck.execute("""
                update load_file set accepted = accepted + 1 where file = 'funds.csv'
                """, Map.of()));
        assertThat(why).contains("funds.csv");
    }

    @Test
    void aQuarantinedRowWithoutAReasonIsRefused() {
        String why = RealEdition.refusal(duck -> duck.execute("""
                delete from load_reason
                """, Map.of()));
        assertThat(why).contains("funds.csv");
    }

    @Test
    void aRowThatIsMissingFromTheQuarantineIsRefused() {
        String why = RealEdition.refusal(duck -> duck.execute("""
                delete from quarantine
                """, Map.of()));
        assertThat(why).contains("funds.csv");
    }
}

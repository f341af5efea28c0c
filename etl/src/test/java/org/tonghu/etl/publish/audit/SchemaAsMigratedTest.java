package org.tonghu.etl.publish.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaAsMigratedTest {
    @Test
    void aColumnThatNoMigrationMadeIsRefused() {
        String why = RealEdition.refusal(duck -> duck.execute("""
                alter table batch add column mood varchar
                """, Map.of()));
        assertThat(why).contains("表和列", "batch mood");
    }
}

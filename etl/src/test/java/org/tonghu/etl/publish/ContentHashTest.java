package org.tonghu.etl.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.warehouse.duck.Duck;

class ContentHashTest {
    private static final String ADD = "insert into audit values ('overspent', 'doubt', true, 1, %s)";
    private static final String BY_NAME = ADD.formatted("'林处长', null");
    private static final String BY_REASON = ADD.formatted("null, '林处长'");

    @TempDir
    private Path folder = Path.of("");

    private int files;

    @Test
    void theOrderOfRowsPlaysNoPart() {
        assertThat(hash(BY_NAME, BY_REASON)).isEqualTo(hash(BY_REASON, BY_NAME));
    }

    @Test
    void aValueInAnotherColumnIsAnotherContent() {
        assertThat(hash(BY_NAME)).isNotEqualTo(hash(BY_REASON)).isNotEqualTo(hash(ADD.formatted("'林处长', ''")));
    }

    /** Two rows alike hide each other in what is combined of rows, but not in their number. */
    @Test
    void aRowThatStandsTwiceMoreIsAnotherContent() {
        assertThat(hash(BY_NAME)).isNotEqualTo(hash(BY_NAME, BY_NAME, BY_NAME));
    }

    private String hash(String... statements) {
        Path database = folder.resolve("edition-" + files++ + ".duckdb");
        Duck.migrate(database, "db/exact");
        try (Duck duck = Duck.open(database)) {
            for (String statement : statements) {
                duck.execute(statement, Map.of());
            }
            return new ContentHash(duck).sha256();
        }
    }
}

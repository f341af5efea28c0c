package org.tonghu.etl.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tonghu.etl.conform.KeyFile;
import org.tonghu.etl.conform.KeySource;

/** Where the key is looked for when no option names its file. */
class KeyOptionTest {
    @Test
    void theEnvironmentGivesTheKeyOrItsFileBeforeTheUsualPlace() {
        assertThat(KeyOption.in(Map.of("TONGHU_KEY", "ab", "TONGHU_KEY_FILE", "/k")))
                .isEqualTo(new KeySource.Given("ab"));
        assertThat(KeyOption.in(Map.of("TONGHU_KEY_FILE", "/k")))
                .isEqualTo(new KeySource.InFile(new KeyFile(Path.of("/k"))));
        assertThat(KeyOption.in(Map.of()).toString()).contains(".config/tonghu/pseudonym.key");
    }
}

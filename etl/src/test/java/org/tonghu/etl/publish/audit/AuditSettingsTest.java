package org.tonghu.etl.publish.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSettingsTest {
    @TempDir
    private Path warehouse = Path.of("");

    private AuditSettings settings(String yaml) throws IOException {
        Files.writeString(warehouse.resolve("audits.yaml"), yaml);
        return AuditSettings.in(warehouse);
    }

    @Test
    void withoutAFileNothingBlocks() {
        assertThat(AuditSettings.in(warehouse).block()).isEmpty();
    }

    @Test
    void aFileSaysOnlyWhatDiffers() throws IOException {
        AuditSettings settings = settings("block: [shrunk]\nshrink_share: 0.05\n");
        assertThat(settings.block()).containsExactly("shrunk");
        assertThat(settings.shrinkShare()).isEqualByComparingTo("0.05");
        assertThat(settings.silentMonths())
                .isEqualTo(AuditSettings.in(Path.of("none")).silentMonths());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blocks: [shrunk]",
                "block: [sums]",
                "block: [nonsense]",
                "shrink_share: 1.5",
                "silent_months: 0",
                "silent_datasets: [letters]",
                "shrink_share: many"
            })
    void whatIsNotASettingIsRefused(String yaml) {
        assertThatThrownBy(() -> settings(yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Cannot");
    }
}

package org.tonghu.etl.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In one process; {@code CrashTest} lets two processes load at once every night. */
class WriterLockTest {
    @TempDir
    private Path warehouse = Path.of("");

    @Test
    void theSecondWriterIsToldWhoWritesAndMayWriteWhenTheFirstHasEnded() {
        try (WriterLock first = WriterLock.take(warehouse, "tonghu load, process 7")) {
            assertThat(first.holder()).isEqualTo("tonghu load, process 7");
            assertThatThrownBy(() -> WriterLock.take(warehouse, "tonghu expire, process 8"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("tonghu load, process 7");
        }
        try (WriterLock second = WriterLock.take(warehouse, "tonghu expire, process 8")) {
            assertThat(second.holder()).isEqualTo("tonghu expire, process 8");
        }
    }
}

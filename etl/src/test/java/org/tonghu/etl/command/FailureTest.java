package org.tonghu.etl.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command says at its end; {@code CrashTest} fills a disk every night. */
class FailureTest {
    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "File too large", "Disk quota exceeded"})
    void aFullDiskIsToldWhateverErrorItIsTheCauseOf(String why) {
        Throwable error = new IllegalStateException(
                "Job aborted", new UncheckedIOException("Cannot write", new IOException("part-0: " + why)));

        assertThat(Failure.sentence(error)).contains("磁盘已满").contains("The disk is full");
    }

    @Test
    void anotherErrorIsToldByTheFirstLineOfItsMessage() {
        assertThat(Failure.sentence(new IllegalStateException("Cannot load: x\n  at y")))
                .isEqualTo("Cannot load: x");
    }

    @Test
    void anErrorWithoutAMessageIsToldByItsName() {
        assertThat(Failure.sentence(new IllegalStateException())).isEqualTo("IllegalStateException");
    }
}

package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The log masks what an error may carry of a row. */
class LogTest {
    @Test
    void identityAndPhoneNumbersAreMaskedInMessagesAndStackTraces() throws IOException {
        String marker = "marked " + System.nanoTime();
        LoggerFactory.getLogger(LogTest.class)
                .error(
                        "{} 身份证号=35070219700505123x，13812345678",
                        marker,
                        new IllegalStateException("350702197005051234 of 15900001111"));

        String log = Files.readString(Path.of("target/tonghu.log"));
        String logged = log.substring(log.indexOf(marker));
        assertThat(logged)
                .contains("身份证号=***，***", "IllegalStateException: *** of ***", "\tat org.tonghu.etl.LogTest")
                .doesNotContain("35070219700505", "13812345678", "15900001111");
    }
}

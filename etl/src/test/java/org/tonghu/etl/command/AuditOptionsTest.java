package org.tonghu.etl.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.Run;

/** Wrong usage ends before anything is read: exit 2, and a sentence that says what there is. */
class AuditOptionsTest {
    @TempDir
    private Path folder = Path.of("");

    private String refused(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("load", "--inbox", folder.toString(), "--warehouse", folder.toString()));
        arguments.addAll(List.of(options));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertThat(Run.of(arguments.toArray(String[]::new)).exit()).isEqualTo(2);
        } finally {
            System.setErr(before);
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anUnknownCheckIsAnsweredWithThoseThatExist() {
        assertThat(refused("--accept", "nonsense", "--because", "x"))
                .contains("nonsense", "overspent, shrunk, silent, absent", "sums");
    }

    @Test
    void aStructuralCheckCannotBeAccepted() {
        assertThat(refused("--accept", "sums", "--because", "x")).contains("不能放行", "overspent");
    }

    @Test
    void aReleaseNeedsAReason() {
        assertThat(refused("--accept", "shrunk")).contains("--because");
        assertThat(refused("--accept", "shrunk", "--because", "x", "--by", " ")).contains("--by");
    }

    @Test
    void aSettingThatIsNoneIsNamed() throws IOException {
        Files.writeString(folder.resolve("audits.yaml"), "blok: [shrunk]");
        assertThat(refused()).contains("audits.yaml", "blok");
    }
}

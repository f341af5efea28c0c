package org.tonghu.etl.hard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.Times;

class BombsTest {
    private static final long MINUTES = 4;

    @TempDir
    private Path folder = Path.of("");

    /** Files of 300 MB, at night of 2048, or as many as {@code -Dtonghu.bombs} says, in a heap of 200. */
    @Test
    void filesLargerThanTheMemoryEndSoonInASmallHeap() throws IOException, InterruptedException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Path out = folder.resolve("out");
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-Dtonghu.bombs=" + Times.of("tonghu.bombs", 300, 2048),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bombs.class.getName(),
                        inbox.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = reader.waitFor(MINUTES, TimeUnit.MINUTES);
        reader.destroyForcibly();

        assertThat(ended).isTrue();
        Map<String, String> ends = Files.readAllLines(out).stream()
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2))
                .filter(pair -> Bombs.ENDS.containsKey(pair[0]))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        assertThat(ends).as(Files.readString(out)).isEqualTo(Bombs.ENDS);
    }
}

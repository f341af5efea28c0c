package org.tonghu.etl.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line in a process of its own, to be killed by its id or to run out of disk. */
public record Child(Process process, Path output) {
    private static final long PATIENCE_MINUTES = 20;

    /**
     * Starts a command.
     *
     * @param home a folder for its log and its output
     * @param prefix what the shell does before, e.g. {@code ulimit -f 100;}
     */
    public static Child start(Path home, String prefix, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("bash", "-c", prefix + " exec \"$@\"", "bash"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens")
                        || argument.startsWith("--sun-misc")
                        || argument.startsWith("--enable-native"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=256m",
                "-XX:MetaspaceSize=256m",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Dtonghu.log=" + home.resolve("tonghu.log"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.tonghu.etl.Tonghu"));
        command.addAll(arguments);
        Path output = home.resolve("output.txt");
        try {
            Files.createDirectories(home);
            return new Child(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start(),
                    output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String says() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            kill();
            throw new IllegalStateException("Cannot wait longer for the process: " + says());
        }
        return process.exitValue();
    }

    /** SIGKILL: no shutdown hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}

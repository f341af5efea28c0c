package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tonghu.etl.command.LoadCommand;

/** What {@code mvn package} made, run as processes of their own, with all that they write below one folder. */
record PackagedJob(Path folder) {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path INBOX = Path.of("src/test/resources/acceptance/six/inbox");
    private static final String KEY = "5".repeat(64);

    /** Starts a master and two workers; the address of the master. */
    String startCluster() {
        return script("start", "--port", "0").strip();
    }

    void stopCluster() {
        script("stop");
    }

    Path clusterFolder() {
        return folder.resolve("cluster");
    }

    /** The master and the workers that run now. */
    List<Long> serversRunning() {
        return ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().commandLine().orElse("").contains("-Dtonghu.cluster=" + clusterFolder() + " "))
                .map(ProcessHandle::pid)
                .toList();
    }

    /** Loads the acceptance inbox; some of its files are meant to be rejected. */
    void load(String master, Path warehouse) {
        String jar = jar().toString();
        List<String> command = new ArrayList<>(List.of(java()));
        command.add("-XX:TieredStopAtLevel=1"); // starts faster
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-Dtonghu.log=" + folder.resolve("log"),
                "-Dtonghu.jars=" + jar + ":" + read("job"),
                "-cp",
                jar + ":" + read("classpath"),
                Tonghu.class.getName()));
        command.addAll(List.of("load", "--master", master, "--inbox", INBOX.toString()));
        command.addAll(List.of("--warehouse", warehouse.toString(), "--load-date", "2021-01-15"));
        command.addAll(List.of("--first-month", "2020-10"));
        run(LoadCommand.SOME_FILES_REJECTED, command);
    }

    private String script(String... arguments) {
        List<String> command = new ArrayList<>(List.of("bash", "cluster.sh"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--dir", clusterFolder().toString()));
        return run(0, command);
    }

    private static Path jar() {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(file -> file.getFileName().toString().matches("etl-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try {
            return Files.readString(TARGET.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String run(int exit, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TONGHU_KEY", KEY);
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.onExit().join().exitValue()).as(said).isEqualTo(exit);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

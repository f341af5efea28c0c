package org.tonghu.etl.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs {@code ./tonghu} as a process of its own, so that its time and memory are its alone. */
final class ChildProcess {
    /** The property that holds where {@code ./tonghu} is; it becomes the process of the command that it runs. */
    private static final String LAUNCHER = "tonghu.launcher";

    private static final long LOOK_EVERY_MILLIS = 100;

    private final Process process;
    private final long started = System.nanoTime();
    private final List<Mark> marks = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private volatile Duration cpu = Duration.ZERO;
    private volatile long peakBytes;

    private record Mark(String name, long nanos, Duration cpu) {}

    private ChildProcess(Process process) {
        this.process = process;
    }

    /** Runs it to its end; throws with what it said last when it fails. A line {@code [1/2] what} begins a stage. */
    static Measured run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty(LAUNCHER));
        command.addAll(arguments);
        ChildProcess child = new ChildProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
        return child.measure(arguments);
    }

    private Measured measure(List<String> arguments) throws IOException, InterruptedException {
        Thread watch = Thread.ofPlatform().daemon().start(this::watch);
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(this::take);
        }
        int exit = process.waitFor();
        Duration wall = Duration.ofNanos(System.nanoTime() - started);
        watch.join();
        if (exit != 0) {
            throw new IllegalStateException("Cannot measure " + arguments.getFirst() + ": it ended with " + exit + "; "
                    + String.join(" / ", said.subList(Math.max(0, said.size() - 3), said.size())));
        }
        return new Measured(wall, cpu, peakBytes, stages(wall));
    }

    private void take(String line) {
        said.add(line);
        if (line.matches("\\[\\d+/\\d+] .*")) {
            marks.add(new Mark(line, System.nanoTime() - started, cpu));
        }
    }

    private List<Measured.Stage> stages(Duration wall) {
        List<Measured.Stage> stages = new ArrayList<>();
        marks.add(new Mark("", wall.toNanos(), cpu));
        for (int i = 0; i + 1 < marks.size(); i++) {
            Mark from = marks.get(i);
            Mark to = marks.get(i + 1);
            stages.add(new Measured.Stage(
                    from.name(),
                    Duration.ofNanos(to.nanos() - from.nanos()),
                    to.cpu().minus(from.cpu())));
        }
        return stages;
    }

    private void watch() {
        while (process.isAlive()) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            peakBytes = Math.max(peakBytes, peak());
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Linux tells the most memory that a process held; other systems do not. */
    private long peak() {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // it has just ended, or there is no /proc
        }
    }
}

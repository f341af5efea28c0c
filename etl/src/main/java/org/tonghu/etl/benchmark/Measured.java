package org.tonghu.etl.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a process took.
 *
 * @param cpu of all its threads
 * @param peakBytes the most memory it held at once; 0 where the system does not tell
 * @param stages what it told of on its way, in order
 */
record Measured(Duration wall, Duration cpu, long peakBytes, List<Stage> stages) {
    private static final double GIB = 1L << 30;

    /** A part of the work, from the line that tells of it to the next. */
    record Stage(String name, Duration wall, Duration cpu) {}

    String line(String name) {
        return String.format(
                Locale.ROOT, "%-28s %8.1f s %8.1f s CPU %6.2f GiB", name, seconds(wall), seconds(cpu), peakBytes / GIB);
    }

    List<String> stageLines() {
        return stages.stream()
                .map(s -> String.format(
                        Locale.ROOT, "    %8.1f s %8.1f s CPU  %s", seconds(s.wall()), seconds(s.cpu()), s.name()))
                .toList();
    }

    /** What it took until a stage began, as if it had ended there; throws where it told of no such stage. */
    Measured until(String stage) {
        int before = IntStream.range(0, stages.size())
                .filter(i -> stages.get(i).name().endsWith(stage))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot find stage: " + stage + " in " + stages));
        List<Stage> rest = stages.subList(before, stages.size());
        return new Measured(
                wall.minus(sum(rest, Stage::wall)),
                cpu.minus(sum(rest, Stage::cpu)),
                peakBytes,
                stages.subList(0, before));
    }

    private static Duration sum(List<Stage> stages, Function<Stage, Duration> time) {
        return stages.stream().map(time).reduce(Duration.ZERO, Duration::plus);
    }

    /** Its ratios to another, as they are printed. */
    String over(Measured other) {
        return String.format(Locale.ROOT, "wall %.2f, CPU %.2f", wallRatio(other), cpuRatio(other));
    }

    double wallRatio(Measured other) {
        return seconds(wall) / seconds(other.wall());
    }

    double cpuRatio(Measured other) {
        return seconds(cpu) / seconds(other.cpu());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}

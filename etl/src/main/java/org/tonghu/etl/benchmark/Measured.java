package org.tonghu.etl.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

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

package org.tonghu.etl.benchmark;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./tonghu benchmark}. */
@Command(
        name = "benchmark",
        description = "性能测量，只打印数字和比值。Measures speed; prints figures and ratios.",
        mixinStandardHelpOptions = true,
        subcommands = {EtlBenchmark.class, GrowthBenchmark.class, QueryBenchmark.class, DuckCommand.class})
public final class BenchmarkCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandLine.usage(Objects.requireNonNull(spec), System.out);
    }
}

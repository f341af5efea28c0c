package org.tonghu.etl.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The work of DuckDB as a process of its own; {@code benchmark etl} starts it. */
@Command(name = "duck", hidden = true, description = "DuckDB on the files of the benchmark.")
final class DuckCommand implements Callable<Integer> {
    @Option(names = "--inbox", required = true)
    private Path inbox = Path.of("inbox");

    @Option(names = "--out", required = true)
    private Path out = Path.of("out");

    @Option(names = "--checks", description = "with the same checks as a load")
    private boolean checks;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        DuckVisits visits = new DuckVisits(inbox, out);
        if (checks) {
            visits.check(LocalDate.of(2021, 1, 15));
        } else {
            visits.copy();
        }
        return 0;
    }
}

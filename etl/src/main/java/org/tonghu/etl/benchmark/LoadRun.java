package org.tonghu.etl.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A load as a process of its own. */
record LoadRun(Path inbox, Path warehouse, LocalDate loadDate, YearMonth firstMonth, Path keyFile) {
    Measured measure() throws IOException, InterruptedException {
        return ChildProcess.run(List.of(
                "load",
                "--inbox=" + inbox,
                "--warehouse=" + warehouse,
                "--load-date=" + loadDate,
                "--first-month=" + firstMonth,
                "--key-file=" + keyFile));
    }
}

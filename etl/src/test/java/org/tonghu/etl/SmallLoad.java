package org.tonghu.etl;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.tonghu.etl.load.LoadOptions;
import org.tonghu.etl.load.Pipeline;
import org.tonghu.etl.load.Progress;

/** Loads of few files into a warehouse of one month, with all that they write below one folder. */
record SmallLoad(Path folder) {
    Pipeline.Result run(Path inbox, Progress progress) {
        LoadOptions options = new LoadOptions(
                inbox,
                warehouse(),
                LocalDate.of(2020, 5, 1),
                Optional.of(YearMonth.of(2020, 4)),
                folder.resolve("key"));
        return new Pipeline(OneSession.spark(), options, progress, scratch()).run();
    }

    Path warehouse() {
        return folder.resolve("warehouse");
    }

    Path scratch() {
        return warehouse().resolve(".work");
    }

    static Progress quiet() {
        return new Progress(System.err, false, Pipeline.STEPS);
    }
}

package org.tonghu.etl;

import java.nio.file.Path;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tonghu.etl.keep.WriterLock;
import org.tonghu.etl.spark.Sessions;
import org.tonghu.warehouse.edition.Folders;
import picocli.CommandLine.Option;

/** What every command that writes a warehouse needs: the folder, the lock, a Spark session, and a folder of its run's own. */
final class WriterOptions {
    private static final Logger LOG = LoggerFactory.getLogger(WriterOptions.class);

    @Option(names = "--warehouse", required = true, description = "仓库目录 folder of the warehouse")
    private Path warehouse = Path.of("warehouse");

    @Option(names = "--master", description = "Spark master", defaultValue = "local[*]")
    private String master = "local[*]";

    /** What a run works with. */
    record Run(SparkSession spark, Path scratch, Progress progress) {}

    Path warehouse() {
        return warehouse.toAbsolutePath().normalize();
    }

    /** Runs as the only writer of the warehouse; what an interrupted run left in its scratch folder is removed first. */
    <T> T write(String command, int steps, Function<Run, T> work) {
        Folders.make(warehouse());
        String holder =
                "tonghu " + command + ", process " + ProcessHandle.current().pid();
        try (WriterLock lock = WriterLock.take(warehouse(), holder)) {
            LOG.info("{} is written by {}", warehouse(), lock.holder());
            return run(steps, work);
        }
    }

    private <T> T run(int steps, Function<Run, T> work) {
        Path scratch = warehouse().resolve(".work");
        Folders.delete(scratch);
        Folders.make(scratch);
        Progress progress = Progress.onConsole(steps);
        SparkSession spark = Sessions.open(master, scratch);
        try {
            return work.apply(new Run(spark, scratch, progress));
        } finally {
            progress.end();
            spark.stop();
            Folders.delete(scratch);
        }
    }
}

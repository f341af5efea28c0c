package org.tonghu.etl.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.load.OnlyWriter;
import org.tonghu.etl.load.Progress;
import org.tonghu.etl.spark.Sessions;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Folders;
import org.tonghu.warehouse.edition.Leftovers;
import picocli.CommandLine.Option;

/** What every command that writes a warehouse needs: the folder, the lock, a Spark session, and a folder of its run's own. */
final class WriterOptions {
    @Option(names = "--warehouse", required = true, description = "仓库目录 folder of the warehouse")
    private Path warehouse = Path.of("warehouse");

    /** {@code spark-submit} says it in a property. */
    @Option(names = "--master", description = "Spark master", defaultValue = "${sys:spark.master:-local[*]}")
    private String master = "local[*]";

    @Option(names = "--conf", description = "Spark 设置 settings, name=value", paramLabel = "NAME=VALUE")
    private Map<String, String> settings = Map.of();

    /** What a run works with. */
    record Run(SparkSession spark, Path scratch, Progress progress) {}

    Path warehouse() {
        return warehouse.toAbsolutePath().normalize();
    }

    /** Runs as the only writer of the warehouse; what a run that was interrupted left is removed first. */
    <T> T write(String command, int steps, Function<Run, T> work) {
        Folders.make(warehouse());
        return OnlyWriter.run(warehouse(), command, () -> run(steps, work));
    }

    private <T> T run(int steps, Function<Run, T> work) {
        Path scratch = warehouse().resolve(".work");
        new Leftovers(new EditionStore(warehouse())).delete();
        Folders.make(scratch);
        Progress progress = Progress.onConsole(steps);
        SparkSession spark = Sessions.open(master, scratch, settings);
        try {
            return work.apply(new Run(spark, scratch, progress));
        } finally {
            progress.end();
            spark.stop();
            Folders.delete(scratch);
        }
    }
}

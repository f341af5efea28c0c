package org.tonghu.etl.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Spark sessions with the settings that results depend on. */
public final class Sessions {
    private Sessions() {}

    /**
     * A session for one command.
     *
     * @param master e.g. {@code local[*]}
     * @param scratch a folder of this run's own for shuffle files
     */
    public static SparkSession open(String master, Path scratch) {
        return SparkSession.builder()
                .appName("tonghu")
                .master(master)
                .config("spark.local.dir", scratch.toString())
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.shuffle.partitions", "8")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.autoBroadcastJoinThreshold", "64m")
                .config("spark.sql.parquet.compression.codec", "zstd")
                .config("spark.sql.maxConcurrentOutputFileWriters", "4") // a file an outcome, without a sort
                .config(
                        "spark.hadoop.parquet.hadoop.vectored.io.enabled",
                        "false") // stalls where the common pool is busy
                .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
                .config(
                        "spark.sql.warehouse.dir",
                        scratch.resolve("spark-warehouse").toString())
                .getOrCreate();
    }
}

package org.tonghu.etl.spark;

import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Spark sessions with the settings that results depend on. */
public final class Sessions {
    private static final String LOOPBACK = "127.0.0.1";

    private Sessions() {}

    /**
     * A session for one command.
     *
     * @param master e.g. {@code local[*]} or {@code spark://host:7077}
     * @param scratch a folder of this run's own for shuffle files
     * @param settings Spark settings of the place where it runs; those that results depend on stay as they are
     */
    public static SparkSession open(String master, Path scratch, Map<String, String> settings) {
        SparkConf conf = new SparkConf().setAppName("tonghu").setMaster(master);
        settings.forEach(conf::set);
        setUnlessSaid(conf, master);
        return SparkSession.builder()
                .config(conf)
                .config("spark.local.dir", scratch.toString())
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.shuffle.partitions", "8")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.autoBroadcastJoinThreshold", "64m")
                .config("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "100000") // lists of examples
                .config("spark.sql.parquet.compression.codec", "zstd")
                .config("spark.hadoop.parquet.compression.codec.zstd.level", "1")
                .config("spark.hadoop.parquet.block.row.count.limit", "122880") // so that a file is read on all cores
                .config("spark.sql.codegen.cache.maxEntries", "2000") // a load has hundreds of kinds of steps
                .config("spark.sql.ui.explainMode", "simple") // nobody looks at it
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

    /** What fits a run on this machine. Executors need a UTF-8 locale for Chinese file names, and the jars of the job. */
    private static void setUnlessSaid(SparkConf conf, String master) {
        conf.setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.buffer.pageSize", "2m") // most sorts and hash tables are small
                .setIfMissing("spark.driver.bindAddress", LOOPBACK)
                .setIfMissing("spark.driver.host", LOOPBACK)
                .setIfMissing("spark.executorEnv.LC_ALL", "C.UTF-8")
                .setIfMissing("spark.executor.extraJavaOptions", "-Dfile.encoding=UTF-8 -Duser.timezone=UTC");
        if (master.startsWith("local")) {
            conf.setIfMissing("spark.hadoop.fs.file.impl", LocalFiles.class.getName());
        } else {
            conf.setIfMissing(
                    "spark.jars", System.getProperty("tonghu.jars", "").replace(':', ','));
        }
    }
}

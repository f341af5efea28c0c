package org.tonghu.etl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.spark.Sessions;

/** The one Spark session of all tests of the module. */
public final class OneSession {
    private static final SparkSession SPARK = open();

    private OneSession() {}

    public static SparkSession spark() {
        return SPARK;
    }

    /**
     * As a load opens it, but in fewer parts and planned once: the tests' rows are few, and every part and plan costs. What
     * tests start in processes of their own plans as a load does.
     */
    private static SparkSession open() {
        SparkSession spark = Sessions.open("local[2]", scratch(), Map.of());
        spark.conf().set("spark.sql.shuffle.partitions", "2");
        spark.conf().set("spark.sql.adaptive.enabled", "false");
        return spark;
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("tonghu-spark");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

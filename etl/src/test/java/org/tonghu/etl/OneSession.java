package org.tonghu.etl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.tonghu.etl.spark.Sessions;

/** The one Spark session of all tests of the module. */
public final class OneSession {
    private static final SparkSession SPARK = Sessions.open("local[2]", scratch());

    private OneSession() {}

    public static SparkSession spark() {
        return SPARK;
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("tonghu-spark");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

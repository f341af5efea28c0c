package org.tonghu.etl.keep;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/** Rows written to a folder of this run's own: they are asked for again and again, and a file is quickly planned for. */
public final class Checkpoint {
    private Checkpoint() {}

    /** The same rows, read from the folder. */
    public static Dataset<Row> of(Dataset<Row> rows, Path folder) {
        rows.write().mode(SaveMode.Overwrite).parquet(folder.toString());
        return rows.sparkSession().read().schema(rows.schema()).parquet(folder.toString());
    }
}

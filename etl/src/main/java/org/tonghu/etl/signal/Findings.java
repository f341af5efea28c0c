package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.warehouse.signal.Signal;

/**
 * Rows of findings: {@code signal, month, list, level, code}, how many of the {@code total} are {@code flagged}, and where
 * any are a sentence in two languages and the first source {@code rows}. Nothing in them says who somebody is.
 */
public final class Findings {
    /** Source rows that a finding names at most. */
    static final int ROWS = 5;

    private static final Column SOURCE = struct("batch", "file", "line");

    private Findings() {}

    /** The source rows of a group, the first read first. */
    static Column rows() {
        return slice(array_sort(collect_list(SOURCE)), 1, ROWS).as("rows");
    }

    /** The source row of a row. */
    static Column row() {
        return array(SOURCE).as("rows");
    }

    /**
     * Findings of a signal.
     *
     * @param subjects what is looked at: with all columns of findings but the signal and the sentences
     * @param arguments of its sentence
     */
    static Dataset<Row> of(Signal signal, Dataset<Row> subjects, Column... arguments) {
        Column[] texts = Stream.of(arguments).map(a -> a.cast("string")).toArray(Column[]::new);
        Column any = col("flagged").gt(0);
        return subjects.select(
                lit(signal.id()).as("signal"),
                col("month"),
                col("list"),
                col("level"),
                col("code"),
                col("flagged").cast("int").as("flagged"),
                col("total").cast("int").as("total"),
                when(any, format_string(signal.sentence().zh(), texts)).as("sentence_zh"),
                when(any, format_string(signal.sentence().en(), texts)).as("sentence_en"),
                when(any, col("rows")).as("rows"));
    }

    /** Rows placed at a unit that {@code Levels} found. */
    static Dataset<Row> atUnit(Dataset<Row> placed) {
        return placed.drop("level", "code")
                .withColumnRenamed("unit_level", "level")
                .withColumnRenamed("unit_code", "code");
    }
}

package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.tonghu.etl.spark.RowSchema;
import org.tonghu.warehouse.signal.Signal;

/**
 * Rows of findings: {@code signal, month, list, level, code}, how many of the {@code total} are {@code flagged}, and where
 * any are a sentence in two languages and the first source {@code rows}. Nothing in them says who somebody is.
 */
public final class Findings {
    /** Source rows that a finding names at most. */
    static final int ROWS = 5;

    /** How many examples a unit keeps at most. */
    public static final int MOST_EXAMPLES = 3;

    /** The column of summed findings that holds the examples of a unit. */
    public static final String EXAMPLES = "examples";

    private static final Column SOURCE = struct("batch", "file", "line");

    /** The type of source rows. */
    static final DataType ROWS_TYPE = DataTypes.createArrayType(RowSchema.PLACE);

    private Findings() {}

    /** Of what is found how many of how many. */
    public static Dataset<Row> rates(Dataset<Row> found) {
        return found.select("signal", "month", "list", "level", "code", "flagged", "total");
    }

    /** The source rows of a group, the first read first. */
    static Column rows() {
        return firstOf(array(SOURCE)).as("rows");
    }

    /** The source row of a row. */
    static Column row() {
        return array(SOURCE).as("rows");
    }

    /** Of the source rows of a group's members those that were read first. */
    static Column firstOf(Column rows) {
        return slice(array_sort(flatten(collect_list(rows))), 1, ROWS);
    }

    /** As many of an array's first as a unit keeps. */
    static Column few(Column examples) {
        return slice(examples, 1, MOST_EXAMPLES);
    }

    /** An example; the first of them are those that flag most, then those read first. */
    static Column example(Signal signal, Column flagged, Column rows, Column... arguments) {
        return example(
                flagged,
                rows,
                format_string(signal.sentence().zh(), arguments),
                format_string(signal.sentence().en(), arguments));
    }

    private static Column example(Column flagged, Column rows, Column zh, Column en) {
        return struct(negate(flagged).as("most"), rows.as("rows"), zh.as("sentence_zh"), en.as("sentence_en"));
    }

    /** The few examples of a group of findings. */
    static Column firstExamples() {
        Column example = example(col("flagged"), col("rows"), col("sentence_zh"), col("sentence_en"));
        return few(sort_array(collect_list(when(col("flagged").gt(0), example))))
                .as(EXAMPLES);
    }

    /** Findings summed by unit. Grain: signal, month and unit, with its few {@link #EXAMPLES}. */
    static Dataset<Row> summed(Dataset<Row> findings) {
        return findings.groupBy("signal", "month", "list", "level", "code")
                .agg(sum("flagged").as("flagged"), sum("total").as("total"), firstExamples());
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

package org.tonghu.etl.spark;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.DatasetSpec;

/** How rows of a dataset look in Spark: where they came from, the stored columns, and what is wrong with them. */
public final class RowSchema {
    /** One fault of a row. */
    private static final StructType FINDING = new StructType()
            .add("reason", DataTypes.StringType)
            .add("column", DataTypes.StringType)
            .add("until", DataTypes.DateType);

    /** Which row of which file of a batch, as offices find it. */
    public static final StructType PLACE = new StructType()
            .add("batch", DataTypes.IntegerType)
            .add("file", DataTypes.StringType)
            .add("line", DataTypes.IntegerType);

    /** Of a good row nobody asks for them. */
    private static final Set<String> OF_FAULTS = Set.of("file", "cell_findings", "row_text", "remark", "findings");

    private RowSchema() {}

    /**
     * Typed rows. {@code batch}, {@code position} (of the file among the files of the batch) and {@code line} order all rows
     * ever read; {@code cell_findings} say what is wrong with single cells; names of persons are not stored.
     */
    public static StructType typed(DatasetSpec spec) {
        StructType schema = origin();
        for (Column column : spec.columns()) {
            if (column.type() != ColumnType.PERSONAL) {
                schema = schema.add(column.name(), type(column.type()));
            }
        }
        return schema.add("cell_findings", DataTypes.createArrayType(FINDING))
                .add("row_text", DataTypes.StringType)
                .add("remark", DataTypes.BooleanType);
    }

    /**
     * Checked rows: typed rows with all their findings, for rows without any the hashes of key and content, and the county
     * or prefecture of the newest list that a row speaks of, where it says one.
     */
    public static StructType checked(DatasetSpec spec) {
        return typed(spec)
                .add("findings", DataTypes.createArrayType(FINDING))
                .add("key", DataTypes.BinaryType)
                .add("content", DataTypes.BinaryType)
                .add("unit", DataTypes.StringType);
    }

    /** What good rows say: checked rows without what tells of faults and of their file. */
    public static StructType good(DatasetSpec spec) {
        return new StructType(Stream.of(checked(spec).fields())
                .filter(field -> !OF_FAULTS.contains(field.name()))
                .toArray(StructField[]::new));
    }

    /** Rows as they leave the checks: checked rows, and what the checks made of each (see {@code Outcome}). */
    public static StructType outcomes(DatasetSpec spec) {
        return checked(spec).add("outcome", DataTypes.StringType);
    }

    private static StructType origin() {
        return new StructType(new StructField[] {
            field("batch", DataTypes.IntegerType),
            field("position", DataTypes.IntegerType),
            field("file", DataTypes.StringType),
            field("line", DataTypes.IntegerType)
        });
    }

    private static StructField field(String name, DataType type) {
        return new StructField(name, type, false, Metadata.empty());
    }

    private static DataType type(ColumnType type) {
        return switch (type) {
            case TEXT, CREDIT_CODE, CHOICE, LIST, DIVISION, PERSONAL -> DataTypes.StringType;
            case IDENTITY -> DataTypes.BinaryType;
            case MOBILE, FLAG -> DataTypes.BooleanType;
            case INTEGER, YEAR -> DataTypes.IntegerType;
            case DECIMAL -> DataTypes.createDecimalType(18, 4);
            case DATE -> DataTypes.DateType;
            case DATETIME -> DataTypes.TimestampNTZType;
        };
    }
}

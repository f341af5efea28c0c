package org.tonghu.etl.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tonghu.warehouse.division.Divisions;

/** The months that an edition holds. Grain: one row a month. */
public final class Calendar {
    /** {@code month} its first day, {@code p} its last, {@code year_start}, {@code list} in force on p; {@code whole} whether every unit counts in it. */
    private static final StructType SCHEMA = new StructType()
            .add("month", DataTypes.DateType, false)
            .add("p", DataTypes.DateType, false)
            .add("year_start", DataTypes.DateType, false)
            .add("list", DataTypes.DateType, false)
            .add("whole", DataTypes.BooleanType, false);

    private Calendar() {}

    public static Dataset<Row> months(SparkSession spark, List<YearMonth> months) {
        return months(spark, months, YearMonth.from(LocalDate.MIN));
    }

    /** @param whole the first month in which every unit counts */
    static Dataset<Row> months(SparkSession spark, List<YearMonth> months, YearMonth whole) {
        List<Row> rows = months.stream()
                .map(month -> RowFactory.create(
                        month.atDay(1),
                        month.atEndOfMonth(),
                        month.atDay(1).withDayOfYear(1),
                        Divisions.bundled().on(month.atEndOfMonth()).cutoff(),
                        !month.isBefore(whole)))
                .toList();
        return spark.createDataFrame(rows, SCHEMA);
    }
}

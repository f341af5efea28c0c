package org.tonghu.etl.mart;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import org.tonghu.warehouse.indicator.Indicator;

/** Marts of facts: generic from the catalogue. Sums are kept; nobody divides before a value is shown. */
public final class Marts {
    private Marts() {}

    /** A fact summed up by month and division, and whatever else is no number. Grain: month and division. */
    public static Dataset<Row> summed(Dataset<Row> fact) {
        Map<Boolean, List<String>> numbers = Stream.of(fact.schema().fields())
                .collect(Collectors.partitioningBy(
                        field -> field.dataType() instanceof NumericType,
                        Collectors.mapping(StructField::name, Collectors.toList())));
        Column[] sums = numbers.getOrDefault(true, List.of()).stream()
                .map(column -> sum(col(column))
                        .cast(DataTypes.createDecimalType(18, 4))
                        .as(column))
                .toArray(Column[]::new);
        Column[] grain =
                numbers.getOrDefault(false, List.of()).stream().map(c -> col(c)).toArray(Column[]::new);
        return fact.groupBy(grain).agg(sums[0], Stream.of(sums).skip(1).toArray(Column[]::new));
    }

    /** A summed fact with every row counted in its division and in all above it. */
    public static Dataset<Row> rolledUp(Dataset<Row> summed, Dataset<Row> units) {
        Dataset<Row> above = units.select(
                col("list"), col("level"), col("code"), explode(col("path")).as("up"));
        Dataset<Row> everywhere = summed.join(OfUnits.named(above), OfUnits.same())
                .drop("unit_list", "unit_level", "unit_code", "level", "code")
                .withColumn("level", col("up.level"))
                .withColumn("code", col("up.code"))
                .drop("up");
        return summed(everywhere);
    }

    /** The marts of all indicators over one rolled-up fact. Grain: indicator, level, month, code; 0/0 is left out. */
    public static Dataset<Row> of(List<Indicator> indicators, Dataset<Row> rolledUp) {
        Column[] figures = indicators.stream().map(Marts::figure).toArray(Column[]::new);
        return rolledUp.select(
                        col("level"),
                        col("month"),
                        col("code"),
                        explode(array(figures)).as("figure"))
                .select(
                        col("figure.indicator"),
                        col("level"),
                        col("month"),
                        col("code"),
                        col("figure.numerator"),
                        col("figure.denominator"))
                .where(col("numerator").notEqual(0).or(col("denominator").notEqual(0)));
    }

    private static Column figure(Indicator indicator) {
        return struct(
                lit(indicator.id()).as("indicator"),
                col(indicator.numerator()).as("numerator"),
                col(indicator.denominator()).as("denominator"));
    }
}

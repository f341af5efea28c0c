package org.tonghu.etl.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;

/** To whom codes belong, and on which lists they stand nowhere. */
public final class Homes {
    private Homes() {}

    /** Grain: code as sent; {@code home} is the county, prefecture or province of the newest list that it belongs to. */
    static Dataset<Row> table(SparkSession spark) {
        List<Row> rows =
                codes().stream().map(code -> RowFactory.create(code, of(code))).toList();
        return table(
                spark, rows, new StructType().add("sent", DataTypes.StringType).add("home", DataTypes.StringType));
    }

    /** Not as rows of the plan: Spark computes with those while it plans, for each place that asks for them. */
    private static Dataset<Row> table(SparkSession spark, List<Row> rows, StructType schema) {
        return spark.createDataFrame(
                JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(rows, 1), schema);
    }

    /** Grain: list and code that counts nowhere on it; {@code kind} says why. */
    static Dataset<Row> nowhere(SparkSession spark, List<DivisionList> lists) {
        List<Row> rows = new ArrayList<>();
        for (DivisionList list : lists) {
            codes().forEach(code ->
                    kind(list, code).ifPresent(kind -> rows.add(RowFactory.create(list.cutoff(), code, kind.word()))));
        }
        return table(
                spark,
                rows,
                new StructType()
                        .add("nowhere_list", DataTypes.DateType)
                        .add("nowhere", DataTypes.StringType)
                        .add("kind", DataTypes.StringType));
    }

    /**
     * The county, on the newest list, that a code belongs to, or the prefecture or province where it belongs to none; a code
     * without a counterpart there goes with the lowest unit above it that has one.
     */
    public static String of(String code) {
        Divisions divisions = Divisions.bundled();
        return Stream.concat(Stream.of(divisions.newest()), divisions.lists().reversed().stream())
                .flatMap(list -> keys(code).stream().flatMap(key -> placed(list, key)))
                .findFirst()
                .orElse(DivisionKey.FUJIAN)
                .code();
    }

    /** A division of a list as its county, or what stands above it, on the newest. */
    private static Stream<DivisionKey> placed(DivisionList list, DivisionKey key) {
        DivisionList newest = Divisions.bundled().newest();
        return list.place(key).stream()
                .flatMap(at -> list.path(at).reversed().stream())
                .map(Division::key)
                .flatMap(at -> newest.place(at).stream())
                .map(at -> newest.path(at))
                .map(path -> path.get(Math.min(path.size() - 1, DivisionLevel.COUNTY.depth()))
                        .key());
    }

    private static Optional<Kind> kind(DivisionList list, String code) {
        List<Division> there = keys(code).stream()
                .flatMap(key -> list.place(key).stream())
                .map(list::division)
                .toList();
        return there.stream().anyMatch(Division::inScope)
                ? Optional.empty()
                : Optional.of(there.isEmpty() ? Kind.NO_PLACE : Kind.OUT_OF_SCOPE);
    }

    private static List<DivisionKey> keys(String code) {
        return Divisions.bundled().levels(code).stream()
                .sorted(Comparator.reverseOrder())
                .map(level -> new DivisionKey(level, code))
                .toList();
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        Divisions.bundled().known().forEach(key -> codes.add(key.code()));
        return codes;
    }
}

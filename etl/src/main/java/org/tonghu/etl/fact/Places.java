package org.tonghu.etl.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;

/** Divisions as tables: where each code counts on each list, and the units of each list with what lies above them. */
public final class Places {
    private static final StructType PLACES = new StructType()
            .add("list", DataTypes.DateType, false)
            .add("level", DataTypes.StringType, false)
            .add("sent", DataTypes.StringType, false)
            .add("code", DataTypes.StringType, false);

    private static final StructType ABOVE =
            new StructType().add("level", DataTypes.StringType, false).add("code", DataTypes.StringType, false);

    private static final StructType UNITS = new StructType()
            .add("list", DataTypes.DateType, false)
            .add("level", DataTypes.StringType, false)
            .add("code", DataTypes.StringType, false)
            .add("kind", DataTypes.StringType, false)
            .add("path", DataTypes.createArrayType(ABOVE, false), false);

    private Places() {}

    /** Grain: list, level and code as sent; {@code code} is what it is called on the list, in scope only. */
    public static Dataset<Row> places(SparkSession spark, Set<LocalDate> lists) {
        List<Row> rows = new ArrayList<>();
        Divisions divisions = Divisions.bundled();
        Set<DivisionKey> known = new TreeSet<>(divisions.known());
        for (LocalDate cutoff : lists) {
            DivisionList list = divisions.on(cutoff);
            for (DivisionKey sent : known) {
                Optional<DivisionKey> at =
                        list.place(sent).filter(key -> list.division(key).inScope());
                at.ifPresent(
                        key -> rows.add(RowFactory.create(cutoff, sent.level().word(), sent.code(), key.code())));
            }
        }
        return spark.createDataFrame(rows, PLACES);
    }

    /** Grain: code as sent; {@code canonical} is what it is called in the newest list. */
    public static Dataset<Row> canonical(SparkSession spark) {
        List<Row> rows = Divisions.bundled().known().stream()
                .map(DivisionKey::code)
                .distinct()
                .sorted()
                .map(code -> RowFactory.create(code, Divisions.bundled().canonical(code)))
                .toList();
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add("sent", DataTypes.StringType, false)
                        .add("canonical", DataTypes.StringType, false));
    }

    /** Grain: list and unit in scope; {@code path} holds the unit and everything above it. */
    public static Dataset<Row> units(SparkSession spark, Set<LocalDate> lists) {
        List<Row> rows = new ArrayList<>();
        for (LocalDate cutoff : lists) {
            DivisionList list = Divisions.bundled().on(cutoff);
            list.all().stream().filter(Division::inScope).forEach(unit -> rows.add(row(list, unit)));
        }
        return spark.createDataFrame(rows, UNITS);
    }

    private static Row row(DivisionList list, Division unit) {
        Row[] path = list.path(unit.key()).stream()
                .map(above -> RowFactory.create(above.level().word(), above.code()))
                .toArray(Row[]::new);
        return RowFactory.create(list.cutoff(), unit.level().word(), unit.code(), unit.kind(), path);
    }
}

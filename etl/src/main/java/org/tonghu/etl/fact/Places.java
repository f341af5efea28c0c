package org.tonghu.etl.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;

/**
 * Divisions as tables: where each code counts on each list, and the units of each list with what lies above them.
 *
 * @param all where codes count, in scope only
 * @param touched the units that are touched, each with the first month that is
 */
record Places(Set<LocalDate> lists, List<Place> all, Map<Unit, YearMonth> touched) {
    private static final StructType PLACES = new StructType()
            .add("list", DataTypes.DateType, false)
            .add("level", DataTypes.StringType, false)
            .add("sent", DataTypes.StringType, false)
            .add("code", DataTypes.StringType, false)
            .add("touched_from", DataTypes.DateType, true);

    private static final StructType ABOVE =
            new StructType().add("level", DataTypes.StringType, false).add("code", DataTypes.StringType, false);

    private static final StructType UNITS = new StructType()
            .add("list", DataTypes.DateType, false)
            .add("level", DataTypes.StringType, false)
            .add("code", DataTypes.StringType, false)
            .add("kind", DataTypes.StringType, false)
            .add("path", DataTypes.createArrayType(ABOVE, false), false)
            .add("touched_from", DataTypes.DateType, true);

    /** A unit of a list. */
    record Unit(LocalDate list, DivisionKey key) {}

    /** Where a code counts. */
    record Place(DivisionKey sent, Unit unit) {}

    /**
     * The places on some lists.
     *
     * @param touched codes as sent with the first month in which they are touched; whoever shares a unit with one of them
     *     on any list is touched too, from the same month on
     */
    static Places of(Set<LocalDate> lists, Map<String, YearMonth> touched) {
        List<Place> all = new ArrayList<>();
        Set<DivisionKey> known = new TreeSet<>(Divisions.bundled().known());
        for (LocalDate cutoff : lists) {
            DivisionList list = Divisions.bundled().on(cutoff);
            known.forEach(sent ->
                    inScope(list, sent).ifPresent(key -> all.add(new Place(sent, new Unit(cutoff, key)))));
        }
        return new Places(lists, all, touched.isEmpty() ? Map.of() : unitsOf(touched, all));
    }

    private static Optional<DivisionKey> inScope(DivisionList list, DivisionKey sent) {
        return list.place(sent).filter(key -> list.division(key).inScope());
    }

    /**
     * The units in which codes count, and those of all codes that ever count in one of them. The codes touched first come
     * first, so that a unit is reached from the earliest month that reaches it.
     */
    private static Map<Unit, YearMonth> unitsOf(Map<String, YearMonth> codes, List<Place> all) {
        Map<String, List<Place>> ofCode = by(all, place -> place.sent().code());
        Map<Unit, List<Place>> ofUnit = by(all, Place::unit);
        Map<Unit, YearMonth> units = new HashMap<>();
        codes.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(code -> {
            Deque<String> open = new ArrayDeque<>(List.of(code.getKey()));
            while (!open.isEmpty()) {
                ofCode.getOrDefault(open.remove(), List.of()).stream()
                        .map(Place::unit)
                        .filter(unit -> units.putIfAbsent(unit, code.getValue()) == null)
                        .map(ofUnit::get)
                        .flatMap(Collection::stream)
                        .forEach(place -> open.add(place.sent().code()));
            }
        });
        return units;
    }

    private static <K> Map<K, List<Place>> by(List<Place> all, Function<Place, K> key) {
        return all.stream().collect(Collectors.groupingBy(key));
    }

    /** The codes that count in a touched unit, with the month from which on all units of a code are touched. */
    Map<String, YearMonth> touchedCodes() {
        Map<String, YearMonth> codes = new TreeMap<>();
        all.forEach(place -> Optional.ofNullable(touched.get(place.unit()))
                .ifPresent(month -> codes.put(place.sent().code(), month)));
        return codes;
    }

    /** The first day of the first month in which a unit is touched; null for one that is not. */
    private @Nullable LocalDate touchedFrom(Unit unit) {
        YearMonth month = touched.get(unit);
        return month == null ? null : month.atDay(1);
    }

    /**
     * Grain: list, level and code as sent; {@code code} is what it is called on the list, in scope only; {@code touched_from}
     * the first day of the first month in which it is touched, null for never.
     */
    Dataset<Row> places(SparkSession spark) {
        List<Row> rows = all.stream()
                .map(place -> RowFactory.create(
                        place.unit().list(),
                        place.sent().level().word(),
                        place.sent().code(),
                        place.unit().key().code(),
                        touchedFrom(place.unit())))
                .toList();
        return spark.createDataFrame(rows, PLACES);
    }

    /** Grain: code as sent; {@code canonical} is what it is called in the newest list. */
    static Dataset<Row> canonical(SparkSession spark) {
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

    /** Grain: list and unit in scope; {@code path} holds the unit and everything above it; {@code touched_from} as of places. */
    Dataset<Row> units(SparkSession spark) {
        List<Row> rows = new ArrayList<>();
        for (LocalDate cutoff : lists) {
            DivisionList list = Divisions.bundled().on(cutoff);
            list.all().stream().filter(Division::inScope).forEach(unit -> rows.add(row(list, unit)));
        }
        return spark.createDataFrame(rows, UNITS);
    }

    private Row row(DivisionList list, Division unit) {
        Row[] path = list.path(unit.key()).stream()
                .map(above -> RowFactory.create(above.level().word(), above.code()))
                .toArray(Row[]::new);
        return RowFactory.create(
                list.cutoff(),
                unit.level().word(),
                unit.code(),
                unit.kind(),
                path,
                touchedFrom(new Unit(list.cutoff(), unit.key())));
    }
}

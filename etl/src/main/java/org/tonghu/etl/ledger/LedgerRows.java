package org.tonghu.etl.ledger;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.keep.Checkpoint;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.keep.Fates;

/** Rows of several datasets in the one shape in which they are counted together. */
final class LedgerRows {
    private static final String DATE = "date";

    private final Map<DatasetSpec, Dataset<Row>> loads;
    private final Optional<Dataset<Row>> checkpoint;

    private LedgerRows(Map<DatasetSpec, Dataset<Row>> loads, Optional<Dataset<Row>> checkpoint) {
        this.loads = loads;
        this.checkpoint = checkpoint;
    }

    /** All error-free rows of datasets as they are. */
    static LedgerRows all(List<DatasetLoad> loads) {
        Map<DatasetSpec, Dataset<Row>> rows = new LinkedHashMap<>();
        loads.forEach(load -> rows.put(load.spec(), of(load.spec(), load.kept(), 1)));
        return new LedgerRows(rows, Optional.empty());
    }

    /**
     * The same with what the steps of further datasets changed: the rows that they brought and met as they are now, and the
     * latter as they were before with a weight of -1, so that a sum over both is by how much a count changes.
     *
     * @param folder where they are put; of a long history they are few
     */
    LedgerRows andChanged(List<DatasetLoad> steps, Path folder) {
        return new LedgerRows(
                loads, union(steps.stream().map(LedgerRows::changed)).map(rows -> Checkpoint.of(rows, folder)));
    }

    /** Those of some datasets; empty where none of them is there. */
    Optional<Dataset<Row>> of(Predicate<DatasetSpec> datasets) {
        Object[] named = Contract.bundled().datasets().stream()
                .filter(datasets)
                .map(DatasetSpec::name)
                .toArray();
        Stream<Dataset<Row>> whole = loads.entrySet().stream()
                .filter(load -> datasets.test(load.getKey()))
                .map(Map.Entry::getValue);
        return union(Stream.concat(
                checkpoint.stream().map(rows -> rows.where(col("dataset").isin(named))), whole));
    }

    private static Optional<Dataset<Row>> union(Stream<Dataset<Row>> rows) {
        return rows.reduce(Dataset::unionByName);
    }

    private static Dataset<Row> changed(DatasetLoad load) {
        return of(load.spec(), load.versions(), 1)
                .unionByName(of(load.spec(), load.met().withColumnRenamed("was", "fate"), -1));
    }

    /** The keys of rows that steps brought. Grain: {@code brought}. */
    static Optional<Dataset<Row>> incomingKeys(List<DatasetLoad> steps) {
        return union(steps.stream().map(LedgerRows::incomingKeys));
    }

    private static Dataset<Row> incomingKeys(DatasetLoad load) {
        return load.added().select(key(load.spec(), 1).as("brought")).distinct();
    }

    /**
     * Rows of a dataset. {@code day} is their own, {@code from} and {@code until} when facts count them, see {@link EffectiveDays}, and
     * {@code known_on} when a version was known.
     *
     * @param weight what a row counts
     */
    private static Dataset<Row> of(DatasetSpec spec, Dataset<Row> rows, long weight) {
        List<Column> shape = new ArrayList<>(List.of(
                lit(spec.name()).as("dataset"),
                lit(weight).as("weight"),
                key(spec, weight),
                col("fate"),
                col("voided"),
                to_date(col(spec.time().ownDay())).as("day"),
                col("unit"),
                division(spec),
                EffectiveDays.from(spec).cast(DATE).as("from"),
                EffectiveDays.until(spec).cast(DATE).as("until"),
                spec.time()
                        .known()
                        .map(known -> col(known))
                        .orElse(lit(null))
                        .cast(DATE)
                        .as("known_on")));
        Fates.ORIGIN.forEach(name -> shape.add(col(name)));
        return rows.where(mayCount(spec)).select(shape.toArray(Column[]::new));
    }

    /** Other rows are in no count: who stands hides them, unless their dataset's versions hold in turn. */
    private static Column mayCount(DatasetSpec spec) {
        return spec.inTurn()
                ? col("fate").notEqual(Fates.DUPLICATE)
                : col("fate").equalTo(Fates.ACCEPTED).or(col("voided"));
    }

    /** A row as it is and the same as it was meet different rows of their key. */
    private static Column key(DatasetSpec spec, long weight) {
        return struct(
                        lit(spec.name()).as("dataset"),
                        lit(weight).as("weight"),
                        col("key").as("key"))
                .as("key");
    }

    /** The division of its own that a row names first. */
    private static Column division(DatasetSpec spec) {
        Stream<String> divisions = spec.columns().stream()
                .filter(column -> column.type() == ColumnType.DIVISION)
                .map(column -> column.name());
        return divisions
                .findFirst()
                .map(name -> col(name))
                .orElse(lit(null).cast("string"))
                .as("division");
    }
}

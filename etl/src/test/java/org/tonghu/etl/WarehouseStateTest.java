package org.tonghu.etl;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonghu.etl.load.LoadOptions;
import org.tonghu.etl.load.Pipeline;
import org.tonghu.etl.load.Progress;
import org.tonghu.etl.load.Withdrawal;
import org.tonghu.etl.sample.RandomDeliveries;

/** The state of a warehouse is a function of the batches that it stands on, whatever was loaded, taken back or made anew. */
class WarehouseStateTest {
    private static final YearMonth FIRST = YearMonth.of(2020, 3);

    @TempDir
    private Path folder = Path.of("");

    /** One seed a property in every run, more by {@code -Dtonghu.seeds=N}: a load takes seconds. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("tonghu.seeds", 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingABatchBackLeavesWhatWouldBeThereWithoutIt(long seed) {
        RandomDeliveries deliveries = new RandomDeliveries(seed);
        for (int i = 0; i < 3; i++) {
            deliveries.write(FIRST.plusMonths(i), folder.resolve("in").resolve(Integer.toString(i)));
        }
        load("all", 0);
        load("all", 1);
        load("all", 2);
        load("without", 0);
        load("without", 2);

        assertThat(state("all", withdraw("all", 2))).isEqualTo(state("without", 2));
    }

    /** The history is long enough for old months to be made anew for touched places alone. */
    @ParameterizedTest
    @MethodSource("seeds")
    void monthsMadeAnewAreThoseThatLaterLoadsLeftAsTheyWereOrMadeForTouchedPlacesAlone(long seed) throws IOException {
        RandomDeliveries deliveries = new RandomDeliveries(seed);
        for (int i = 0; i < 3; i++) {
            deliveries.write(FIRST.plusMonths(i), folder.resolve("in").resolve(Integer.toString(i)));
            load("long", i);
        }
        Files.createDirectories(folder.resolve("in").resolve("3"));
        load("long", 3);

        int anew = withdraw("long", 4);

        State seen = state("long", 3);
        assertThat(state("long", anew)).isEqualTo(seen);
        assertThat(flagged(seen, "S03", LocalDate.of(2019, 6, 1)))
                .as("at a relay for most")
                .isEqualTo(10);
        assertThat(flagged(seen, "S04", LocalDate.of(2019, 7, 1)))
                .as("lists that were the same")
                .isZero();
        assertThat(flagged(seen, "S06", LocalDate.of(2019, 8, 1)))
                .as("children voided in one month")
                .isEqualTo(5);
        assertThat(tablesOfFewUnits("long", 3, anew))
                .contains(
                        "village_month", "child_period_month", "visit_signals", "training_signals", "register_signals");
        assertThat(tablesOfFewUnits("long", anew, 3)).isEmpty();
    }

    /** How much is flagged of the county whose quiet places are seen in a new light by what came late. */
    private static int flagged(State seen, String signal, LocalDate month) {
        return seen.doubts().stream()
                .filter(doubt -> doubt.signal().equals(signal) && doubt.month().equals(month))
                .filter(doubt -> doubt.level().equals("county") && doubt.code().startsWith("350926"))
                .mapToInt(doubt -> doubt.numerator().intValue())
                .sum();
    }

    /** Tables of whose months an edition made fewer rows than one that made all units. */
    private List<String> tablesOfFewUnits(String warehouse, int edition, int whole) {
        Path marts = folder.resolve(warehouse).resolve("marts").resolve(Integer.toString(edition));
        return Stream.of(Objects.requireNonNull(marts.toFile().list()))
                .filter(table -> !table.endsWith("-examples"))
                .filter(table -> {
                    Dataset<Row> made = marts(warehouse, edition, table);
                    Column months = col("month")
                            .isin(made.select("month").distinct().collectAsList().stream()
                                    .map(month -> month.get(0))
                                    .toArray());
                    return made.count()
                            < marts(warehouse, whole, table).where(months).count();
                })
                .toList();
    }

    private Dataset<Row> marts(String warehouse, int edition, String table) {
        Path marts = folder.resolve(warehouse).resolve("marts").resolve(Integer.toString(edition));
        return OneSession.spark().read().parquet(marts.resolve(table).toString());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void filesInOneBatchOrInSeveralEndInTheSameFiguresWhereADateDecides(long seed) {
        RandomDeliveries deliveries = new RandomDeliveries(seed);
        for (int i = 0; i < 3; i++) {
            deliveries.write(FIRST.plusMonths(i), folder.resolve("in").resolve(Integer.toString(i)));
            deliveries.copyOfLast(folder.resolve("in").resolve("9"));
        }
        load("split", 0, FIRST.plusMonths(3).atDay(15));
        load("split", 1, FIRST.plusMonths(3).atDay(15));
        load("split", 2, FIRST.plusMonths(3).atDay(15));
        load("whole", 9, FIRST.plusMonths(3).atDay(15));

        assertThat(state("split", 3).marts()).isEqualTo(state("whole", 1).marts());
    }

    private void load(String warehouse, int delivery) {
        load(warehouse, delivery, FIRST.plusMonths(delivery + 1).atDay(1));
    }

    private void load(String warehouse, int delivery, LocalDate loadDate) {
        LoadOptions options = new LoadOptions(
                folder.resolve("in").resolve(Integer.toString(delivery)),
                folder.resolve(warehouse),
                loadDate,
                Optional.of(warehouse.equals("long") ? YearMonth.of(2019, 1) : YearMonth.of(2020, 2)),
                folder.resolve("key"));
        new Pipeline(
                        OneSession.spark(),
                        options,
                        quiet(),
                        folder.resolve(warehouse).resolve(".work"))
                .run();
    }

    private int withdraw(String warehouse, int batch) {
        Path root = folder.resolve(warehouse);
        return new Withdrawal(OneSession.spark(), root, quiet(), root.resolve(".work"))
                .run(batch, List.of())
                .edition();
    }

    private static Progress quiet() {
        return new Progress(System.err, false, Pipeline.STEPS);
    }

    private State state(String warehouse, int edition) {
        return State.of(folder.resolve(warehouse), edition);
    }
}

package org.tonghu.etl;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The state of a warehouse is a function of the batches that it stands on, whatever was loaded, taken back or made anew. */
@ParameterizedClass
@MethodSource("seeds")
class WarehouseStateTest {
    @TempDir
    private static Path folder = Path.of("");

    @Parameter
    private long seed;

    /** One seed in every run, four at night, or {@code -Dtonghu.seeds=N}: eight loads each. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Times.of("tonghu.seeds", 1, 4));
    }

    @BeforeParameterizedClassInvocation
    static void load(long seed) {
        history(seed).load();
    }

    private static RandomHistory history(long seed) {
        return new RandomHistory(folder.resolve(Long.toString(seed)), seed);
    }

    private State state(String warehouse, int edition) {
        return history(seed).state(warehouse, edition);
    }

    @Test
    void takingABatchBackLeavesWhatWouldBeThereWithoutIt() {
        assertThat(state(RandomHistory.TAKEN, RandomHistory.LOST)).isEqualTo(state(RandomHistory.WITHOUT, 2));
    }

    @Test
    void monthsMadeAnewAreThoseThatLaterLoadsLeftAsTheyWereOrMadeForTouchedPlacesAlone() {
        State seen = state(RandomHistory.LONG, RandomHistory.SEEN);

        assertThat(state(RandomHistory.LONG, RandomHistory.ANEW)).isEqualTo(seen);
        assertThat(flagged(seen, "S03", LocalDate.of(2019, 6, 1)))
                .as("at a relay for most")
                .isEqualTo(10);
        assertThat(flagged(seen, "S04", LocalDate.of(2019, 7, 1)))
                .as("lists that were the same")
                .isZero();
        assertThat(flagged(seen, "S06", LocalDate.of(2019, 8, 1)))
                .as("children voided in one month")
                .isEqualTo(5);
        assertThat(tablesOfFewUnits(RandomHistory.SEEN, RandomHistory.ANEW))
                .contains(
                        "village_month", "child_period_month", "visit_signals", "training_signals", "register_signals");
        assertThat(tablesOfFewUnits(RandomHistory.ANEW, RandomHistory.SEEN)).isEmpty();
    }

    /** How much is flagged of the county whose quiet places are seen in a new light by what came late. */
    private static int flagged(State seen, String signal, LocalDate month) {
        return seen.doubts().stream()
                .filter(doubt -> doubt.signal().equals(signal) && doubt.month().equals(month))
                .filter(doubt -> doubt.level().equals("county") && doubt.code().startsWith("350926"))
                .mapToInt(doubt -> doubt.numerator().intValue())
                .sum();
    }

    /** Tables of whose months an edition made fewer rows than one that made all units; both must have made some. */
    private List<String> tablesOfFewUnits(int edition, int whole) {
        return Stream.of(Objects.requireNonNull(marts(edition).toFile().list()))
                .filter(table -> !table.endsWith("-examples"))
                .filter(table -> Files.isDirectory(marts(whole).resolve(table)))
                .filter(table -> {
                    Dataset<Row> made = read(edition, table);
                    Column months = col("month")
                            .isin(made.select("month").distinct().collectAsList().stream()
                                    .map(month -> month.get(0))
                                    .toArray());
                    return made.count() < read(whole, table).where(months).count();
                })
                .toList();
    }

    private Dataset<Row> read(int edition, String table) {
        return OneSession.spark().read().parquet(marts(edition).resolve(table).toString());
    }

    private Path marts(int edition) {
        return history(seed).warehouse(RandomHistory.LONG).resolve("marts").resolve(Integer.toString(edition));
    }

    /** Where all are loaded on one day: of rows without a date it is the day of the load that decides. */
    @Test
    void filesInOneBatchOrInSeveralEndInTheSameFiguresWhereADateDecides() {
        assumeThat(history(seed).grows()).isFalse();
        assertThat(state(RandomHistory.LONG, RandomHistory.SEEN).marts())
                .isEqualTo(state(RandomHistory.WHOLE, 1).marts());
    }
}

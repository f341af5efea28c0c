package org.tonghu.etl.hard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.Times;
import org.tonghu.etl.conform.Conform;
import org.tonghu.etl.conform.Delivery;
import org.tonghu.etl.conform.KeySource;
import org.tonghu.etl.conform.SourceRows;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.read.Recognised;
import org.tonghu.etl.read.SourceTable;
import org.tonghu.etl.row.SourceRow;

/** Reading and typing never fails, and finds the rows that other parsers find; the files are those of MutatedFilesTest. */
class MutatedReadingTest {
    private static final long MUTATIONS = Times.of("tonghu.mutations", 300, 10_000);
    private static final long FIRST_SEED = Long.getLong("tonghu.seed", 1);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyMutatedFileIsReadToItsEndOrRejected() {
        List<List<List<String>>> tables = BaseTables.in(folder.resolve("base"));
        List<String> wrong = LongStream.range(FIRST_SEED, FIRST_SEED + MUTATIONS)
                .mapToObj(seed -> MutatedFile.of(seed, tables))
                .flatMap(file -> wrong(file).stream())
                .toList();

        assertThat(wrong).isEmpty();
    }

    private Optional<String> wrong(MutatedFile file) {
        String name = file.name().substring(file.name().indexOf('-') + 1);
        Reading reading = new Reading(folder).write(name, file.bytes());
        try {
            List<Recognised> found = reading.look(name);
            OptionalLong counted = CountedRows.of(folder.resolve(name));
            if (found.getFirst() instanceof Recognised.Table(var table)) {
                long read = read(table);
                return counted.isEmpty() || counted.getAsLong() == read
                        ? Optional.empty()
                        : Optional.of("read " + read + ", counted " + counted.getAsLong() + ": " + file);
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e + ": " + file);
        }
    }

    /** Rows and remarks, all typed, and shown as the quarantine would. */
    private long read(SourceTable table) {
        Conform conform = new Conform(
                1, new KeySource.Given("0".repeat(64)).open(folder, Optional.empty()), LocalDate.of(2020, 5, 1));
        DatasetSpec spec = Contract.bundled().dataset(table.dataset());
        try (Stream<SourceRow> rows = SourceRows.of(spec, new Delivery(1, table), conform)) {
            return rows.map(row -> row.text().get()).toList().size();
        }
    }
}

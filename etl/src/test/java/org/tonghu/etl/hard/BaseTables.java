package org.tonghu.etl.hard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tonghu.etl.sample.RandomDeliveries;

/** Tables of five datasets, header first, some of whose texts need quotes: what mutations begin with. */
public final class BaseTables {
    private static final String NEEDS_QUOTES = "轮训,\"第一期\"\n二班";

    private BaseTables() {}

    /** Makes them in a folder of the test's. */
    public static List<List<List<String>>> in(Path folder) {
        new RandomDeliveries(1).write(YearMonth.of(2020, 3), folder);
        List<List<List<String>>> tables = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                tables.add(Files.readAllLines(file).stream()
                        .map(BaseTables::record)
                        .toList());
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> record(String line) {
        return Arrays.stream(line.split(",", -1))
                .map(cell -> cell.equals("轮训") ? NEEDS_QUOTES : cell)
                .toList();
    }
}

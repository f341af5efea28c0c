package org.tonghu.etl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.tonghu.etl.load.LoadOptions;
import org.tonghu.etl.load.Pipeline;
import org.tonghu.etl.load.Progress;
import org.tonghu.etl.sample.RandomDeliveries;
import org.tonghu.warehouse.edition.Folders;

/** Random rows of two months, loaded one month after the other, once for all tests that go on from there. */
public final class TwoDeliveries {
    public static final YearMonth FIRST = YearMonth.of(2020, 3);
    private static final Path FOLDER = folder();

    static {
        RandomDeliveries deliveries = new RandomDeliveries(4);
        deliveries.write(FIRST, inbox(1));
        deliveries.write(FIRST.plusMonths(1), inbox(2));
        load(warehouse(1), 1, key());
        Folders.copy(warehouse(1), warehouse(2));
        load(warehouse(2), 2, key());
    }

    private TwoDeliveries() {}

    /** The warehouse with so many of them: it must not be changed, but may be copied. */
    public static Path warehouse(int deliveries) {
        return FOLDER.resolve("warehouse-" + deliveries);
    }

    public static Path inbox(int delivery) {
        return FOLDER.resolve("in-" + delivery);
    }

    public static Path key() {
        return FOLDER.resolve("key");
    }

    /** When a delivery is loaded: its month is over. */
    public static LocalDate loadDate(int delivery) {
        return FIRST.plusMonths(delivery).atDay(1);
    }

    public static Pipeline.Result load(Path warehouse, int delivery, Path key) {
        LoadOptions options = new LoadOptions(inbox(delivery), warehouse, loadDate(delivery), Optional.of(FIRST), key);
        Progress quiet = new Progress(System.err, false, Pipeline.STEPS);
        return new Pipeline(OneSession.spark(), options, quiet, warehouse.resolve(".work")).run();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("tonghu-two");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tonghu.etl;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tonghu.etl.load.LoadOptions;
import org.tonghu.etl.load.Pipeline;
import org.tonghu.etl.load.Progress;
import org.tonghu.etl.load.Withdrawal;
import org.tonghu.etl.sample.RandomDeliveries;
import org.tonghu.warehouse.edition.Folders;

/**
 * Three deliveries and one without files, by a seed, as several warehouses that start from the same loads: {@link #LONG} has
 * them one by one and then without the last, {@link #TAKEN} lost the second again, {@link #WITHOUT} never had it, {@link
 * #WHOLE} has all in one batch. Loads of odd seeds are all of one day, those of even ones of the month after theirs, with
 * which the warehouse grows.
 */
record RandomHistory(Path folder, long seed) {
    static final String LONG = "long";
    static final String TAKEN = "taken";
    static final String WITHOUT = "without";
    static final String WHOLE = "whole";

    /** The edition of {@link #LONG} and of {@link #TAKEN} with all three deliveries. */
    static final int SEEN = 3;

    /** The edition of {@link #LONG} in which months were made anew, and that of {@link #TAKEN} that lost a batch. */
    static final int ANEW = 5;

    static final int LOST = 4;

    private static final int DELIVERIES = 3;
    private static final int EMPTY = 3;
    private static final int ALL = 9;
    private static final YearMonth FIRST = YearMonth.of(2020, 3);

    /** Long before the deliveries, so that old months are made anew for touched places alone. */
    private static final YearMonth FIRST_OF_HISTORY = YearMonth.of(2019, 5);

    void load() {
        writeDeliveries();
        load(LONG, 0);
        Folders.copy(warehouse(LONG), warehouse(WITHOUT));
        load(LONG, 1);
        load(LONG, 2);
        Folders.copy(warehouse(LONG), warehouse(TAKEN));
        load(LONG, EMPTY);
        withdraw(LONG, 4);
        withdraw(TAKEN, 2);
        load(WITHOUT, 2);
        load(WHOLE, ALL);
    }

    boolean grows() {
        return seed % 2 == 0;
    }

    Path warehouse(String name) {
        return folder.resolve(name);
    }

    State state(String name, int edition) {
        return State.of(warehouse(name), edition);
    }

    private void writeDeliveries() {
        RandomDeliveries deliveries = new RandomDeliveries(seed);
        for (int i = 0; i < DELIVERIES; i++) {
            deliveries.write(FIRST.plusMonths(i), inbox(i));
            deliveries.copyOfLast(inbox(ALL));
        }
        Folders.make(inbox(EMPTY));
    }

    private Path inbox(int delivery) {
        return folder.resolve("in").resolve(Integer.toString(delivery));
    }

    private void load(String name, int delivery) {
        LocalDate loadDate = grows()
                ? FIRST.plusMonths(Math.min(delivery, EMPTY) + 1).atDay(1)
                : FIRST.plusMonths(DELIVERIES).atDay(15);
        LoadOptions options = new LoadOptions(
                inbox(delivery), warehouse(name), loadDate, Optional.of(FIRST_OF_HISTORY), folder.resolve("key"));
        new Pipeline(OneSession.spark(), options, quiet(), scratch(name)).run();
    }

    private void withdraw(String name, int batch) {
        new Withdrawal(OneSession.spark(), warehouse(name), quiet(), scratch(name)).run(batch, List.of());
    }

    private Path scratch(String name) {
        return warehouse(name).resolve(".work");
    }

    private static Progress quiet() {
        return new Progress(System.err, false, Pipeline.STEPS);
    }
}

package org.tonghu.etl.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tonghu.etl.conform.KeyFile;
import org.tonghu.etl.conform.KeySource;
import org.tonghu.warehouse.edition.Release;

/**
 * What one load is asked to do.
 *
 * @param firstMonth the first month to hold, instead of January of the second year before the warehouse's first load
 * @param key where the key of the pseudonyms comes from
 * @param releases checks whose findings a steward lets pass
 */
public record LoadOptions(
        Path inbox,
        Path warehouse,
        LocalDate loadDate,
        Optional<YearMonth> firstMonth,
        KeySource key,
        List<Release> releases) {

    /** A load with the key in a file of which nothing is released. */
    public LoadOptions(Path inbox, Path warehouse, LocalDate loadDate, Optional<YearMonth> firstMonth, Path keyFile) {
        this(inbox, warehouse, loadDate, firstMonth, new KeySource.InFile(new KeyFile(keyFile)), List.of());
    }
}

package org.tonghu.etl;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What one load is asked to do.
 *
 * @param firstMonth the first month to hold, instead of January of the second year before the warehouse's first load
 * @param keyFile where the key of the pseudonyms lies, outside the warehouse
 */
public record LoadOptions(
        Path inbox, Path warehouse, LocalDate loadDate, Optional<YearMonth> firstMonth, Path keyFile) {}

package org.tonghu.etl.ledger;

import java.util.Map;
import java.util.Optional;

/** The date that a row is about, by which it belongs to a month. */
final class OwnDay {
    private static final Map<String, String> COLUMN = Map.ofEntries(
            Map.entry("institutions", "opened_on"),
            Map.entry("workers", "appointed_on"),
            Map.entry("children", "registered_on"),
            Map.entry("visits", "visited_on"),
            Map.entry("trainings", "ends_on"),
            Map.entry("funds", "booked_on"),
            Map.entry("contracts", "starts_on"),
            Map.entry("organizations", "registered_on"),
            Map.entry("cases", "opened_on"),
            Map.entry("checks", "checked_on"),
            Map.entry("evidence", "dated_on"));

    private OwnDay() {}

    /** The column of a dataset that holds it. */
    static String of(String dataset) {
        return Optional.ofNullable(COLUMN.get(dataset))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Cannot date rows of " + dataset + ", expected a column in " + OwnDay.class.getSimpleName()));
    }
}

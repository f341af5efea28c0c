package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;

/**
 * A division through the lists.
 *
 * @param name its latest name
 * @param kind e.g. {@code town}
 * @param codes 12-digit codes by the cut-off day of the list that has them
 * @param since the cut-off of the first list that has it; {@link LocalDate#MIN} when the sample's first list does
 * @param until the cut-off of the first list that has it no longer; {@link LocalDate#MAX} when it still stands
 */
record Place(String name, String kind, NavigableMap<LocalDate, String> codes, LocalDate since, LocalDate until) {
    /** The code that an office uses in a file of that day. */
    String codeOn(LocalDate day) {
        Map.Entry<LocalDate, String> entry = codes.floorEntry(day);
        return (entry == null ? codes.firstEntry() : entry).getValue();
    }

    String latestCode() {
        return codes.lastEntry().getValue();
    }
}

package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * When the posts were filled: the published head counts of 2019-09-24 and 2020-05-29 lie at these shares of the way
 * from the end of 2018 to the end of 2020.
 */
final class Growth {
    private static final NavigableMap<Double, LocalDate> DAYS = new TreeMap<>(Map.of(
            0.0, LocalDate.of(2018, 12, 31),
            0.30, LocalDate.of(2019, 9, 24),
            0.86, LocalDate.of(2020, 5, 29),
            1.0, LocalDate.of(2020, 12, 31)));

    private Growth() {}

    /** The day at which a share of the way is reached. */
    static LocalDate day(double share) {
        Map.Entry<Double, LocalDate> low = DAYS.floorEntry(Math.clamp(share, 0, 0.999));
        Map.Entry<Double, LocalDate> high = DAYS.higherEntry(Math.clamp(share, 0, 0.999));
        double within = (share - low.getKey()) / (high.getKey() - low.getKey());
        return low.getValue().plusDays(Math.round(within * ChronoUnit.DAYS.between(low.getValue(), high.getValue())));
    }
}

package org.tonghu.etl.mart;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.tonghu.warehouse.edition.Slice;

/**
 * Months that one edition made.
 *
 * @param end the month after the last
 */
public record Stretch(int edition, YearMonth first, YearMonth end) {

    /** The stretches of slices, the last of which ends with the last month held. */
    public static List<Stretch> of(List<Slice> slices, YearMonth last) {
        return IntStream.range(0, slices.size())
                .mapToObj(i -> new Stretch(
                        slices.get(i).edition(),
                        slices.get(i).first(),
                        i + 1 < slices.size() ? slices.get(i + 1).first() : last.plusMonths(1)))
                .toList();
    }

    /** The same up to a month. */
    public Stretch until(YearMonth month) {
        return month.isBefore(end) ? new Stretch(edition, first, month) : this;
    }

    /** The same from a month on. */
    public Stretch from(YearMonth month) {
        return month.isAfter(first) ? new Stretch(edition, month, end) : this;
    }
}

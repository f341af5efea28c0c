package org.tonghu.etl.mart;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tonghu.warehouse.edition.Slice;

/**
 * What still holds of the months of a fact that an edition made.
 *
 * @param end the month after the last of which anything does
 * @param over later slices that recomputed some of its units in old months: there they hold
 */
public record Layer(Slice slice, YearMonth end, List<Slice> over) {

    /** The layers of slices, oldest first, up to the last month held. */
    public static List<Layer> of(List<Slice> slices, YearMonth last) {
        return IntStream.range(0, slices.size())
                .mapToObj(i -> of(slices.get(i), slices.subList(i + 1, slices.size()), last.plusMonths(1)))
                .filter(layer -> layer.slice.first().isBefore(layer.end))
                .toList();
    }

    private static Layer of(Slice slice, List<Slice> later, YearMonth afterLast) {
        YearMonth end = Stream.concat(later.stream().map(Slice::whole), Stream.of(afterLast))
                .min(YearMonth::compareTo)
                .orElseThrow();
        return new Layer(
                slice,
                end,
                later.stream().filter(one -> one.first().isBefore(end)).toList());
    }

    /** The slices that still hold something. */
    static List<Slice> holding(List<Slice> slices, YearMonth last) {
        return of(slices, last).stream().map(Layer::slice).toList();
    }

    /** How many layers at most lie over one another in a month of which the last slice made touched units alone. */
    static long depth(List<Slice> slices) {
        Slice last = slices.getLast();
        List<Layer> layers = of(slices, last.whole().minusMonths(1));
        return Stream.iterate(last.first(), month -> month.isBefore(last.whole()), month -> month.plusMonths(1))
                .mapToLong(month ->
                        layers.stream().filter(layer -> layer.holds(month)).count())
                .max()
                .orElse(0);
    }

    private boolean holds(YearMonth month) {
        return !month.isBefore(slice.first()) && month.isBefore(end);
    }
}

package org.tonghu.etl.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tonghu.etl.keep.DatasetLoad;

/**
 * From which month on each dataset's rows of a step touch facts.
 *
 * @param from by dataset; datasets that touch nothing are not in it
 */
public record Touched(Map<String, YearMonth> from) {

    /** What the steps of all datasets touch. */
    public static Touched by(Collection<DatasetLoad> loads) {
        Map<String, YearMonth> from = new TreeMap<>();
        loads.forEach(load -> FirstEffect.of(load)
                .map(Touched::month)
                .ifPresent(month -> from.put(load.spec().name(), month)));
        return new Touched(from);
    }

    /** The first month of a fact that is to be made anew; empty for none. */
    public Optional<YearMonth> firstOf(Fact fact) {
        return fact.datasets().stream()
                .flatMap(dataset -> Stream.ofNullable(from.get(dataset)))
                .min(YearMonth::compareTo);
    }

    private static YearMonth month(LocalDate day) {
        return YearMonth.from(day);
    }
}

package org.tonghu.etl.mart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.spark.Together;
import org.tonghu.warehouse.edition.Slice;

/**
 * Makes the months of facts anew that are touched, and says where all of them lie then.
 *
 * @param before where the months lay before
 */
record Remaking(FactInput in, int edition, Map<String, List<Slice>> before) {
    /** Makes and writes the months of an input. */
    interface Writer {
        void write(FactInput in, Fact fact, List<Slice> before);
    }

    /**
     * Makes facts at the same time, each from a month on; none of its months when there is none.
     *
     * @param first the first month of a fact to make
     */
    Map<String, Remade> all(List<Fact> facts, Function<Fact, Optional<YearMonth>> first, Writer writer) {
        Map<String, Remade> remade = new ConcurrentSkipListMap<>();
        Together.run(facts, fact -> remade.put(fact.table(), remade(fact, first.apply(fact), writer)));
        return remade;
    }

    /** Nothing is made either when the first month lies behind all that are held. */
    private Remade remade(Fact fact, Optional<YearMonth> first, Writer writer) {
        List<Slice> slices = before.getOrDefault(fact.table(), List.of());
        if (first.isEmpty() || in.lastMonth().isBefore(first.get())) {
            return new Remade(slices, in.lastMonth().plusMonths(1));
        }
        YearMonth from = first.get().isBefore(in.firstMonth()) ? in.firstMonth() : first.get();
        FactInput later = fact.isByPlace() ? in.from(from) : in.from(from).everywhere();
        writer.write(later, fact, slices);
        List<Slice> after = new ArrayList<>(
                slices.stream().filter(slice -> slice.first().isBefore(from)).toList());
        after.add(new Slice(from, edition));
        return new Remade(after, later.whole());
    }
}

package org.tonghu.etl.mart;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.spark.Together;
import org.tonghu.warehouse.edition.Slice;

/**
 * Recomputes the touched months of facts, and says where all of them lie then.
 *
 * @param monthsBack by how many months earlier facts are made than what rows touch
 * @param before where the months lay before
 */
record Recomputation(FactInput in, FactFolders folders, int edition, int monthsBack, Map<String, List<Slice>> before) {
    /** With more layers at one month reading them costs more than writing old months once more. */
    private static final int MOST_LAYERS = 4;

    /** Makes and writes the months of an input. */
    interface Writer {
        void write(Fact fact, FactInput in, Before before);
    }

    /**
     * Makes facts at the same time.
     *
     * @param extent what of a fact to make; empty to leave it as it is
     */
    Map<String, Recomputed> all(List<Fact> facts, Function<Fact, Optional<Extent>> extent, Writer writer) {
        Map<String, Recomputed> recomputed = new ConcurrentSkipListMap<>();
        Together.run(facts, fact -> recomputed.put(fact.table(), recomputed(fact, extent.apply(fact), writer)));
        return recomputed;
    }

    /** Nothing is made either when the first month lies behind all that are held. */
    private Recomputed recomputed(Fact fact, Optional<Extent> extent, Writer writer) {
        List<Slice> slices = before.getOrDefault(fact.table(), List.of());
        if (extent.isEmpty() || in.lastMonth().isBefore(extent.get().from())) {
            YearMonth behind = in.lastMonth().plusMonths(1);
            return new Recomputed(slices, new Slice(behind, behind, edition));
        }
        FactInput later = later(fact, extent.get());
        YearMonth from = later.firstMonth();
        Slice made = new Slice(from, later.isEverywhere() ? from : later.whole(), edition);
        Slice kept = Layer.depth(with(slices, made)) > MOST_LAYERS ? new Slice(from, from, edition) : made;
        StoredFact stored = new StoredFact(folders, fact.table(), slices, monthsBack);
        writer.write(fact, later, new Before(later, stored, kept.equals(made)));
        return new Recomputed(Layer.holding(with(slices, kept), in.lastMonth()), made);
    }

    private FactInput later(Fact fact, Extent extent) {
        FactInput later = in.from(extent.from().isBefore(in.firstMonth()) ? in.firstMonth() : extent.from());
        boolean isOfTouched = fact.isByPlace() && !extent.ofAll();
        return isOfTouched || later.isEverywhere() ? later : later.everywhere();
    }

    private static List<Slice> with(List<Slice> slices, Slice more) {
        return Stream.concat(slices.stream(), Stream.of(more)).toList();
    }
}

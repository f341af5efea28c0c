package org.tonghu.etl.mart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.warehouse.edition.Slice;

/** Makes the months of a fact anew that are touched, and says where all of them lie then. */
record Remaking(FactInput in, int edition) {

    /**
     * Makes the months from one on; none when there is none, or when it lies behind all that are held.
     *
     * @param before where the months lay before
     * @param write makes and writes the months of an input
     */
    Remade from(Fact fact, Optional<YearMonth> first, List<Slice> before, Consumer<FactInput> write) {
        if (first.isEmpty() || in.lastMonth().isBefore(first.get())) {
            return new Remade(before, in.lastMonth().plusMonths(1));
        }
        YearMonth from = first.get().isBefore(in.firstMonth()) ? in.firstMonth() : first.get();
        FactInput later = fact.isByPlace() ? in.from(from) : in.from(from).everywhere();
        write.accept(later);
        List<Slice> slices = new ArrayList<>(
                before.stream().filter(slice -> slice.first().isBefore(from)).toList());
        slices.add(new Slice(from, edition));
        return new Remade(slices, later.whole());
    }
}

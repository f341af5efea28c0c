package org.tonghu.warehouse.edition;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Months of a fact that an edition made: those from {@code first} to the last that it held.
 *
 * @param whole the first of them that it made of every unit, so that nothing older holds from there on; of the months before
 *     it made the units that its rows touch, and what older slices say of the others holds
 * @param edition the number of the folder they lie in
 */
public record Slice(YearMonth first, YearMonth whole, int edition) {
    /** Manifests from before there were layers say nothing of {@code whole}. */
    public Slice(YearMonth first, @Nullable YearMonth whole, int edition) {
        this.first = first;
        this.whole = whole == null ? first : whole;
        this.edition = edition;
    }
}

package org.tonghu.warehouse.suppression;

import java.time.YearMonth;
import java.util.List;

/**
 * The smallest part that anything shown is a sum of: a county in a month, or what a prefecture or the province counts beyond
 * its counties.
 *
 * @param line what the same place is called in all months of the table; a hint for choosing, never for proving
 * @param counts in the order of what the table protects
 */
public record Leaf(String line, YearMonth month, List<Count> counts) {
    public Leaf {
        counts = List.copyOf(counts);
    }
}

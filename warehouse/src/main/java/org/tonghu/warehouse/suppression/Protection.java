package org.tonghu.warehouse.suppression;

import java.util.List;

/**
 * How the small cells of something that is counted are held back.
 *
 * @param aboutChildren whether they are at all
 * @param minimumDenominator the smallest denominator that may be shown
 * @param heldTogether itself and everything else with the same denominators: a unit held back in one is held back in all, or
 *     one would give away what another hides
 */
public record Protection(boolean aboutChildren, int minimumDenominator, List<String> heldTogether) {}

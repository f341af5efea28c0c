package org.tonghu.warehouse.score;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One item of a score sheet.
 *
 * @param measured the rate, or the change of the rate, that the points follow from
 * @param points empty while there are none: never a made-up number
 */
public record ItemScore(Rubric.Item item, Optional<BigDecimal> measured, Optional<BigDecimal> points, Status status) {
    static ItemScore scored(Rubric.Item item, BigDecimal measured, BigDecimal points) {
        return new ItemScore(item, Optional.of(measured), Optional.of(points), Status.SCORED);
    }

    static ItemScore without(Rubric.Item item, Status status) {
        return new ItemScore(item, Optional.empty(), Optional.empty(), status);
    }

    /** Nothing was delivered: that costs all points, and is said. */
    static ItemScore notDelivered(Rubric.Item item) {
        return new ItemScore(
                item, Optional.empty(), Optional.of(ScoringMethod.rounded(BigDecimal.ZERO)), Status.NO_DATA);
    }

    /** The item where what was measured is held back: points would tell it. */
    public ItemScore heldBack() {
        return without(item, Status.HELD_BACK);
    }

    /** Whether nobody needs to add anything to it. */
    public boolean isSettled() {
        return points.isPresent() || status == Status.NOT_APPLICABLE;
    }
}

package org.tonghu.warehouse.goal;

import java.math.BigDecimal;

/**
 * What one part lacks for a goal.
 *
 * @param rank 1 for those that lack most; equal ones share it
 * @param units in whole units of what the goal counts
 * @param share of all that the parts lack together, as a rate
 * @param upTo the share of all parts that lack as much or more, as a rate: the same for equal ones
 */
public record GapPart(Part part, int rank, BigDecimal units, BigDecimal share, BigDecimal upTo) {}

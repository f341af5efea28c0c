package org.tonghu.warehouse.suppression;

/**
 * An indicator or a signal about children, as far as its protection is concerned.
 *
 * @param id of the indicator or the signal
 * @param minimumDenominator the smallest denominator that may be shown
 */
public record Counted(String id, int minimumDenominator) {
    public Counted {
        if (minimumDenominator < 0) {
            throw new IllegalArgumentException(
                    "Cannot protect " + id + ": smallest denominator " + minimumDenominator + ", expected 0 or more");
        }
    }
}

package org.tonghu.warehouse.protection;

import org.tonghu.warehouse.indicator.Indicator.OverMonths;

/**
 * An indicator or signal about children.
 *
 * @param denominators names what it counts of: figures with the same name have the same denominators
 * @param minimum the smallest denominator that may be shown
 */
public record ProtectedFigure(String id, String denominators, OverMonths overMonths, int minimum) {
    ProtectedFigure withMinimum(int other) {
        return new ProtectedFigure(id, denominators, overMonths, other);
    }
}

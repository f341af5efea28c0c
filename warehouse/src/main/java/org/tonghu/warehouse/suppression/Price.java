package org.tonghu.warehouse.suppression;

import org.tonghu.warehouse.suppression.SumKey.Span;

/**
 * What it costs to hold a figure back: county months before what scores need (a county's year to December), years to date of
 * other months before both, a prefecture's only where nothing else helps, the province's never.
 */
final class Price {
    /** No set of complements may cost as much. */
    static final long MOST = 1_000_000;

    /** A total as dear as this is not held back to hide that it is 0, and with it all that lies in it. */
    static final long TELLS_ZEROS = MOST;

    private static final int DECEMBER = 12;

    private Price() {}

    /** The highest price of all that is shown of a cell; what is shown nowhere costs nothing. */
    static long of(Grid grid, int cell) {
        return grid.sumsOfCell.get(cell).stream()
                .filter(Sum::shown)
                .mapToLong(sum -> of(sum.key()))
                .max()
                .orElse(0);
    }

    private static long of(SumKey key) {
        boolean isMonth = key.span() == Span.MONTH;
        boolean isYear = !isMonth && key.month().getMonthValue() == DECEMBER;
        return switch (key.unit().level()) {
            case PROVINCE -> MOST;
            case PREFECTURE -> isMonth ? 1500 : isYear ? 3000 : 1000;
            case COUNTY, TOWNSHIP, VILLAGE -> isMonth ? 100 : isYear ? 140 : 25;
        };
    }
}

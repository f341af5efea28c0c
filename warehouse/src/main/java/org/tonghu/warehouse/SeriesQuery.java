package org.tonghu.warehouse;

import java.time.YearMonth;
import org.tonghu.warehouse.division.DivisionKey;

/**
 * Asks for the values of one unit and indicator over months.
 *
 * @param month the month on whose list the unit is named; in other months its counterpart on their list is shown
 */
public record SeriesQuery(YearMonth month, DivisionKey unit, String indicator, YearMonth first, YearMonth last) {}

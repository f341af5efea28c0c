package org.tonghu.warehouse.value;

import java.time.YearMonth;
import org.tonghu.warehouse.division.DivisionKey;

/**
 * The value of an indicator for a division.
 *
 * @param unit as it stands on the list of the month
 * @param name its name on that list
 */
public record UnitValue(String indicator, DivisionKey unit, String name, YearMonth month, Value value) {}

package org.tonghu.warehouse;

import java.time.YearMonth;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.edition.EditionId;

/**
 * Asks for the values of all units of a level under a division.
 *
 * @param within the division, as it stands on the list of the month; itself where it has the level asked for
 */
public record UnitQuery(EditionId edition, YearMonth month, DivisionKey within, DivisionLevel level) {}

package org.tonghu.warehouse.edition;

import java.time.YearMonth;

/**
 * Months of a fact and its marts that an edition made: those from {@code first} on, up to the next slice's first.
 *
 * @param edition the number of the folder they lie in; an older edition's where nothing has changed since
 */
public record Slice(YearMonth first, int edition) {}

package org.tonghu.etl.mart;

import java.time.YearMonth;
import java.util.List;
import org.tonghu.warehouse.edition.Slice;

/**
 * Where a fact and its marts lie now.
 *
 * @param slices where the months of the fact lie
 * @param whole the first month of which the edition made the marts of every unit; of the months of its slice before that it
 *     made by how much they differ from the marts of the edition before
 */
public record Remade(List<Slice> slices, YearMonth whole) {}

package org.tonghu.etl.mart;

import java.util.List;
import org.tonghu.warehouse.edition.Slice;

/**
 * Where a fact and its marts lie now.
 *
 * @param slices where the months of the fact lie
 * @param made the months that the edition made, which begin behind the last month held if there are none. Before
 *     {@link Slice#whole} it made of marts by how much they differ from those of the edition before
 */
public record Recomputed(List<Slice> slices, Slice made) {}

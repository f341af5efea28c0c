package org.tonghu.etl.row;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A typed row before it is checked as a whole.
 *
 * @param values one a column of the dataset; null where there is none or it is wrong; identity numbers are pseudonyms
 * @param faults what is wrong with single cells
 * @param text the row as the quarantine may show it; asked for only when something is wrong with it
 * @param remark whether it is a line under the table, which is no row
 */
public record SourceRow(
        Origin origin, List<@Nullable Object> values, List<Fault> faults, Supplier<String> text, boolean remark) {}

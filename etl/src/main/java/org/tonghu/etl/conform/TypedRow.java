package org.tonghu.etl.conform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.check.Finding;

/**
 * A row after typing.
 *
 * @param line of the file
 * @param values one a column; null where there is none or it is wrong; identity numbers are pseudonyms
 * @param findings what is wrong with single cells
 */
public record TypedRow(int line, List<@Nullable Object> values, List<Finding> findings) {}

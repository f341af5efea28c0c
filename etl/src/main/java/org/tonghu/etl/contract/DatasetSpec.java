package org.tonghu.etl.contract;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the contract says of one dataset.
 *
 * @param columns in their declared order; the last is always {@code voided}
 * @param latest of two rows with one key and different content the one with the later value here stands
 */
public record DatasetSpec(
        String name,
        Title title,
        List<Column> columns,
        @Nullable String latest,
        @Nullable List<OrderRule> order) {
    public DatasetSpec {
        columns = Stream.concat(columns.stream(), Stream.of(Column.VOIDED)).toList();
    }

    public List<OrderRule> orderRules() {
        return order == null ? List.of() : order;
    }

    public Column column(String column) {
        return columns.get(index(column));
    }

    /** The place of a column among the columns. */
    public int index(String column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name().equals(column))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Cannot find column: " + column + ", expected one of " + name));
    }

    public boolean has(String column) {
        return columns.stream().anyMatch(c -> c.name().equals(column));
    }

    /** The columns that refer to another dataset. */
    public List<Column> references() {
        return columns.stream().filter(c -> c.refersTo() != null).toList();
    }
}

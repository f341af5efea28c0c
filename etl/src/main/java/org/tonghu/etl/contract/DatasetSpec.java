package org.tonghu.etl.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tonghu.warehouse.indicator.Text;

/**
 * What the contract says of one dataset.
 *
 * @param row what one row of it is, e.g. one visit
 * @param time when its rows count
 * @param whose the persons, children and offices that its rows are of
 * @param columns in their declared order; those that every dataset has come last
 * @param latest of two rows with one key and different content the one with the later value here stands
 * @param inTurn whether each version of a row tells what was so from its {@code latest} day to that of the next, so that a new
 *     one changes what superseded ones tell
 */
public record DatasetSpec(
        String name,
        Text title,
        Text row,
        Time time,
        @Nullable Whose whose,
        List<Column> columns,
        @Nullable String latest,
        boolean inTurn,
        @Nullable List<OrderRule> order) {

    /** The same with more columns behind its own. */
    DatasetSpec with(List<Column> more) {
        List<Column> all = Stream.concat(columns.stream(), more.stream()).toList();
        return new DatasetSpec(name, title, row, time, whose, all, latest, inTurn, order);
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

    /** The columns that together tell its rows apart. */
    public List<Column> keys() {
        return columns.stream().filter(Column::key).toList();
    }

    /** The columns that refer to another dataset. */
    public List<Column> references() {
        return columns.stream().filter(c -> c.refersTo() != null).toList();
    }

    /** The columns of the persons and children that a row is about. */
    public List<String> subjects() {
        return Optional.ofNullable(of().subjects()).orElse(List.of());
    }

    /** The column of the division in which a row counts itself. */
    public Optional<String> place() {
        return Optional.ofNullable(of().place());
    }

    /** The columns of the divisions that a row counts for without lying in them. */
    public List<String> offices() {
        return Optional.ofNullable(of().offices()).orElse(List.of());
    }

    private Whose of() {
        return whose == null ? Whose.NOBODY : whose;
    }

    /** Whether its rows say in which place a person or child is. */
    public boolean isRoster() {
        return place().isPresent() && keys().stream().map(Column::name).anyMatch(subjects()::contains);
    }
}

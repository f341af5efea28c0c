package org.tonghu.etl.contract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.warehouse.division.DivisionLevel;

/**
 * A column of a dataset.
 *
 * @param name its name in the warehouse
 * @param header its name in the files of the offices
 * @param key whether it is part of the key
 * @param values the values of a choice or list
 * @param levels the levels that a division may have; none: any level will do
 * @param levelsBy the levels where they depend on another column
 * @param refersTo the dataset on whose rows the identity number must stand
 * @param agreesWith the identity number that the sex must agree with
 * @param positive whether a number must be more than 0
 * @param mayLieAhead whether a date may lie after the load date
 */
public record Column(
        String name,
        String header,
        ColumnType type,
        boolean required,
        boolean key,
        @Nullable List<String> values,
        @Nullable List<String> levels,
        @Nullable LevelsBy levelsBy,
        @Nullable String refersTo,
        @Nullable String agreesWith,
        boolean positive,
        boolean mayLieAhead) {

    /** Which levels a division may have for each value of another column. */
    public record LevelsBy(String column, Map<String, List<String>> levels) {
        /** The levels for a value. */
        public List<DivisionLevel> forValue(String value) {
            return parse(levels.getOrDefault(value, List.of()));
        }
    }

    /** The column in which every dataset lets an office take the row of a key back. */
    static final Column VOIDED =
            new Column("voided", "作废", ColumnType.FLAG, false, false, null, null, null, null, null, false, false);

    public List<String> allowedValues() {
        return values == null ? List.of() : values;
    }

    /** The levels that the column itself asks for; empty when any will do or when another column decides. */
    public List<DivisionLevel> allowedLevels() {
        return parse(levels == null ? List.of() : levels);
    }

    private static List<DivisionLevel> parse(List<String> words) {
        return words.stream().map(DivisionLevel::parse).toList();
    }
}

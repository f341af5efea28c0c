package org.tonghu.etl.contract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.indicator.Text;

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
 * @param unit what a number counts
 * @param note what else an office must know to fill it in
 * @param purpose what it is for; nothing is asked for without one
 * @param serves the indicators that are computed from it
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
        boolean mayLieAhead,
        @Nullable Text unit,
        @Nullable Text note,
        Privacy privacy,
        Text purpose,
        @Nullable List<String> serves) {

    /** Which levels a division may have for each value of another column. */
    public record LevelsBy(String column, Map<String, List<String>> levels) {
        /** The levels for a value. */
        public List<DivisionLevel> forValue(String value) {
            return parse(levels.getOrDefault(value, List.of()));
        }
    }

    public List<String> allowedValues() {
        return values == null ? List.of() : values;
    }

    /** The levels that the column itself asks for; empty when any will do or when another column decides. */
    public List<DivisionLevel> allowedLevels() {
        return parse(levels == null ? List.of() : levels);
    }

    public List<String> indicators() {
        return serves == null ? List.of() : serves;
    }

    private static List<DivisionLevel> parse(List<String> words) {
        return words.stream().map(DivisionLevel::parse).toList();
    }
}

package org.tonghu.etl.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.Column.LevelsBy;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.indicator.Text;

/** A column of the contract in words. */
record ColumnWords(DatasetSpec spec, Column column, Words words) {

    /** What kind of value it holds, with its unit. */
    String type() {
        String type = words.say("type." + word(column.type()));
        Text unit = column.unit();
        return unit == null ? type : words.say("unit", type, words.of(unit));
    }

    /** Which values of the type it may hold; empty where all may. */
    String allowed() {
        return switch (column.type()) {
            case CHOICE, LIST -> words.listed(column.allowedValues());
            case FLAG -> words.say("allowed.flag");
            case INTEGER -> words.say("allowed.number");
            case DECIMAL -> words.say(column.positive() ? "allowed.positive" : "allowed.number");
            case YEAR -> words.say("allowed.year");
            case DATE, DATETIME -> words.say(column.mayLieAhead() ? "allowed.ahead" : "allowed.past");
            case DIVISION -> levels();
            case TEXT, PERSONAL, MOBILE, IDENTITY, CREDIT_CODE -> "";
        };
    }

    private String levels() {
        LevelsBy levelsBy = column.levelsBy();
        if (levelsBy == null) {
            return column.allowedLevels().isEmpty() ? words.say("allowed.any") : levels(column.allowedLevels());
        }
        return words.joined(spec.column(levelsBy.column()).allowedValues().stream()
                .map(value -> words.say("allowed.by", value, levels(levelsBy.forValue(value))))
                .toList());
    }

    private String levels(List<DivisionLevel> levels) {
        return words.listed(
                levels.stream().map(level -> words.say("level." + level.word())).toList());
    }

    /** What it must fit, and what else an office must know to fill it in. */
    String note() {
        List<String> notes = new ArrayList<>();
        String refersTo = column.refersTo();
        if (refersTo != null) {
            notes.add(words.say(
                    "refers", words.of(Contract.bundled().dataset(refersTo).title())));
        }
        String agreesWith = column.agreesWith();
        if (agreesWith != null) {
            notes.add(words.say("agrees", spec.column(agreesWith).header()));
        }
        Text note = column.note();
        if (note != null) {
            notes.add(words.of(note));
        }
        return words.joined(notes);
    }

    /** What it is for, with the indicators that it serves. */
    String purpose() {
        String purpose = words.of(column.purpose());
        return column.indicators().isEmpty()
                ? purpose
                : words.say("served", purpose, words.listed(column.indicators()));
    }

    String privacy() {
        return words.say("privacy." + word(column.privacy()));
    }

    /** Whether it is a number or code that a spreadsheet must keep as a text, so that no digit is lost. */
    boolean isDigitsAsText() {
        return switch (column.type()) {
            case TEXT, PERSONAL, MOBILE, IDENTITY, CREDIT_CODE, DIVISION -> true;
            case CHOICE, LIST, FLAG, INTEGER, YEAR, DECIMAL, DATE, DATETIME -> false;
        };
    }

    /** The values of a drop-down list; empty for a column that is typed. */
    List<String> choices() {
        return column.type() == ColumnType.FLAG
                ? List.of("是", "否")
                : column.type() == ColumnType.CHOICE ? column.allowedValues() : List.of();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

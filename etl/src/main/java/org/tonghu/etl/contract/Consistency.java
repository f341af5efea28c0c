package org.tonghu.etl.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keys of a dataset's declaration must agree on. */
final class Consistency {
    private final DatasetSpec spec;
    private final List<String> problems = new ArrayList<>();

    private Consistency(DatasetSpec spec) {
        this.spec = spec;
    }

    /** What is wrong with a declaration; empty when nothing is. */
    static List<String> problems(DatasetSpec spec) {
        Consistency consistency = new Consistency(spec);
        consistency.checkDataset();
        consistency.checkTime(spec.time());
        consistency.checkWhose();
        spec.columns().forEach(consistency::checkColumn);
        return consistency.problems;
    }

    private void checkDataset() {
        Set<String> seen = new HashSet<>();
        spec.columns().stream()
                .flatMap(c -> Stream.of(c.name(), c.header()))
                .filter(name -> !seen.add(name))
                .forEach(name -> problems.add(name + " is declared twice"));
        Optional.ofNullable(spec.latest()).ifPresent(c -> mustExist("latest", c));
        spec.orderRules().forEach(rule -> {
            mustExist("order", rule.startColumn());
            mustExist("order", rule.end());
            mustExist("order", rule.blamed());
        });
    }

    private void checkTime(Time time) {
        mustBe("time", time.ownDay(), ColumnType.DATE);
        if (spec.has(time.ownDay()) && !spec.column(time.ownDay()).required()) {
            problems.add("time names the column " + time.ownDay() + ", which may be empty; make it required: true");
        }
        time.end().ifPresent(c -> mustBe("time, until", c, ColumnType.DATE));
        time.onlyYear().ifPresent(c -> mustBe("time, year", c, ColumnType.YEAR, ColumnType.DATE));
        time.known().ifPresent(c -> mustBe("time, known_on", c, ColumnType.DATE, ColumnType.DATETIME));
        Optional.ofNullable(time.asKnown()).orElse(List.of()).forEach(c -> mustExist("time, as_known", c));
        if (spec.inTurn() && (time.knownOn() == null || !Objects.equals(spec.latest(), time.knownOn()))) {
            problems.add("in_turn: true, but time, known_on is " + time.knownOn() + " and latest is " + spec.latest()
                    + "; write the same column for both");
        }
    }

    private void checkWhose() {
        spec.subjects().forEach(c -> mustBe("whose, subjects", c, ColumnType.IDENTITY));
        spec.place().ifPresent(c -> mustBe("whose, place", c, ColumnType.DIVISION));
        spec.offices().forEach(c -> mustBe("whose, offices", c, ColumnType.DIVISION));
    }

    private void checkColumn(Column column) {
        boolean closed = column.type() == ColumnType.CHOICE || column.type() == ColumnType.LIST;
        if (closed == column.allowedValues().isEmpty()) {
            problems.add("column " + column.name() + " must have values just when it is a choice or list");
        }
        boolean counts = column.type() == ColumnType.INTEGER || column.type() == ColumnType.DECIMAL;
        if (counts == (column.unit() == null)) {
            problems.add("column " + column.name() + " must have a unit {zh: …, en: …} just when it is a number");
        }
        privacyOf(column.type())
                .filter(privacy -> privacy != column.privacy())
                .ifPresent(privacy -> problems.add("column " + column.name() + " is of type " + word(column.type())
                        + "; write privacy: " + word(privacy)));
        if (privacyOf(column.type()).isEmpty() && column.privacy().compareTo(Privacy.PERSONAL) <= 0) {
            problems.add("column " + column.name() + " is stored, so it cannot be " + word(column.privacy())
                    + "; make its type personal, or class it otherwise");
        }
        Optional.ofNullable(column.agreesWith()).ifPresent(c -> mustExist("agrees_with", c));
        Optional.ofNullable(column.levelsBy()).ifPresent(l -> mustExist("levels_by", l.column()));
    }

    /** The class that follows from the type, where one does. */
    private static Optional<Privacy> privacyOf(ColumnType type) {
        return switch (type) {
            case IDENTITY -> Optional.of(Privacy.IDENTITY);
            case PERSONAL, MOBILE -> Optional.of(Privacy.PERSONAL);
            case TEXT, CREDIT_CODE, CHOICE, LIST, FLAG, INTEGER, YEAR, DECIMAL, DATE, DATETIME, DIVISION ->
                Optional.empty();
        };
    }

    private void mustExist(String key, String column) {
        if (!spec.has(column)) {
            problems.add(key + " names the column " + column + ", which " + spec.name() + " has not");
        }
    }

    private void mustBe(String key, String column, ColumnType... types) {
        mustExist(key, column);
        if (spec.has(column) && !List.of(types).contains(spec.column(column).type())) {
            problems.add(key + " names the column " + column + " of type "
                    + word(spec.column(column).type()) + ", expected one of type "
                    + Stream.of(types).map(Consistency::word).collect(Collectors.joining(" or ")));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

package org.tonghu.etl.conform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.conform.Parsed.Bad;
import org.tonghu.etl.conform.Parsed.Good;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.read.Cell;
import org.tonghu.etl.row.Reason;
import org.tonghu.warehouse.division.DivisionCode;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.Divisions;

/** Reads the cells of one column: a text that is not empty becomes a value of the column's type, or an error. */
final class ValueReader {
    private static final Map<String, Boolean> FLAGS =
            Map.of("是", true, "y", true, "1", true, "true", true, "否", false, "n", false, "0", false, "false", false);
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(14);

    private final Column column;
    private final LocalDate loadDate;
    private final Map<String, String> valuesByFolded;
    private final List<DivisionLevel> levels;

    ValueReader(Column column, LocalDate loadDate) {
        this.column = column;
        this.loadDate = loadDate;
        this.levels = column.allowedLevels();
        this.valuesByFolded = column.allowedValues().stream()
                .collect(Collectors.toMap(Texts::fold, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** The value of a normalised text that is not empty. */
    Parsed read(String text, Cell.Kind kind) {
        return switch (column.type()) {
            case TEXT, PERSONAL -> new Good(text);
            case MOBILE -> new Good(text.matches("1[3-9]\\d{9}"));
            case IDENTITY -> identity(text, kind);
            case CREDIT_CODE -> creditCode(text);
            case CHOICE -> choice(text);
            case LIST -> list(text);
            case FLAG -> orUnknown(FLAGS.get(text.toLowerCase(Locale.ROOT)));
            case INTEGER -> integer(text, 0, Integer.MAX_VALUE);
            case YEAR -> integer(text, 2000, 2100);
            case DECIMAL -> decimal(text, kind);
            case DATE -> date(text);
            case DATETIME -> dateTime(text);
            case DIVISION -> division(text);
        };
    }

    private Parsed identity(String text, Cell.Kind kind) {
        String number = text.toUpperCase(Locale.ROOT);
        if (kind == Cell.Kind.NUMBER || !IdentityNumber.hasShape(number)) {
            return new Bad(Reason.FORMAT);
        }
        Optional<LocalDate> birth = IdentityNumber.birthDate(number);
        if (birth.isEmpty() || !IdentityNumber.checkCharacterFits(number)) {
            return new Bad(Reason.ID_CHECKSUM);
        }
        return birth.get().isAfter(loadDate) ? new Bad(Reason.ID_CHECKSUM, birth.get()) : new Good(number);
    }

    private static Parsed creditCode(String text) {
        if (!CreditCode.hasShape(text)) {
            return new Bad(Reason.FORMAT);
        }
        return CreditCode.checkCharacterFits(text) ? new Good(text) : new Bad(Reason.ID_CHECKSUM);
    }

    private Parsed choice(String text) {
        return orUnknown(valuesByFolded.get(text));
    }

    private static Parsed orUnknown(@Nullable Object value) {
        return value == null ? new Bad(Reason.UNKNOWN_VALUE) : new Good(value);
    }

    /** The items in the order of the column's values, so that order and repetition do not matter. */
    private Parsed list(String text) {
        Set<String> items = new TreeSet<>();
        for (String item : text.split("[、;]", -1)) {
            if (!Texts.trim(item).isEmpty()) {
                items.add(Texts.trim(item));
            }
        }
        if (items.isEmpty()) {
            return new Bad(Reason.FORMAT);
        }
        if (!valuesByFolded.keySet().containsAll(items)) {
            return new Bad(Reason.UNKNOWN_VALUE);
        }
        return new Good(valuesByFolded.entrySet().stream()
                .filter(e -> items.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("、")));
    }

    private static Parsed integer(String text, int least, int most) {
        Optional<BigDecimal> number = Numbers.parse(text).filter(n -> n.scale() == 0);
        if (number.isEmpty()) {
            return new Bad(Reason.FORMAT);
        }
        boolean inRange = number.get().compareTo(BigDecimal.valueOf(least)) >= 0
                && number.get().compareTo(BigDecimal.valueOf(most)) <= 0;
        return inRange ? new Good(number.get().intValueExact()) : new Bad(Reason.RANGE);
    }

    private Parsed decimal(String text, Cell.Kind kind) {
        Optional<BigDecimal> number = Numbers.parse(text);
        if (number.isEmpty() || (number.get().scale() > Numbers.SCALE && kind != Cell.Kind.NUMBER)) {
            return new Bad(Reason.FORMAT);
        }
        BigDecimal rounded = Numbers.rounded(number.get());
        boolean tooLittle = rounded.signum() < 0 || (column.positive() && rounded.signum() == 0);
        return tooLittle || rounded.compareTo(TOO_MUCH) >= 0 ? new Bad(Reason.RANGE) : new Good(rounded);
    }

    private static Parsed date(String text) {
        Optional<LocalDateTime> read = Dates.parse(text);
        return read.isPresent() && read.get().toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new Good(read.get().toLocalDate())
                : new Bad(Reason.FORMAT);
    }

    private static Parsed dateTime(String text) {
        return Dates.parse(text).<Parsed>map(Good::new).orElseGet(() -> new Bad(Reason.FORMAT));
    }

    private Parsed division(String text) {
        Optional<String> code = DivisionCode.parse(text);
        if (code.isEmpty()) {
            return new Bad(Reason.FORMAT);
        }
        Set<DivisionLevel> known = Divisions.bundled().levels(code.get());
        if (known.isEmpty()) {
            return new Bad(Reason.UNKNOWN_DIVISION);
        }
        boolean fits = levels.isEmpty() || levels.stream().anyMatch(known::contains);
        return fits ? new Good(code.get()) : new Bad(Reason.WRONG_LEVEL);
    }
}

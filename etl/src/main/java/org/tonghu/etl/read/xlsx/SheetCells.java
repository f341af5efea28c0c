package org.tonghu.etl.read.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.tonghu.etl.read.Cell;
import org.tonghu.etl.read.Cell.Kind;
import org.tonghu.etl.read.Limits;
import org.tonghu.etl.read.UnfitFileException;

/** Reads the cells of a workbook: a formula counts as its cached value, a number with a date format is a date. */
final class SheetCells {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int SECONDS_A_DAY = 86_400;
    /** The day that a workbook with the 1900 base wrongly takes to exist: 1900-02-29. */
    private static final int FALSE_LEAP_DAY = 60;

    private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MOST_DAYS = 2_958_465; // 9999-12-31

    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean date1904;

    SheetCells(SharedStrings strings, CellFormats formats, boolean date1904) {
        this.strings = strings;
        this.formats = formats;
        this.date1904 = date1904;
    }

    /** Reads the cell whose start this is; goes to its end. */
    Cell read(XmlPart part) throws IOException {
        String type = part.attribute("t").orElse("n");
        int style = Whole.parse(part.attribute("s").orElse("0"));
        int outside = part.depth() - 1;
        Cell cell = Cell.EMPTY;
        while (part.next() && part.depth() > outside) {
            if (part.isStart("v")) {
                cell = cell(type, style, part.text());
            } else if (part.isStart("is")) {
                cell = new Cell(RichText.read(part), Kind.TEXT);
            } else if (part.isStart("f")) {
                part.skip();
            }
        }
        return cell;
    }

    private Cell cell(String type, int style, String value) throws IOException {
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (type) {
            case "n" -> number(number(value), style);
            case "s" -> new Cell(strings.item(Whole.parse(value)), Kind.TEXT);
            case "b" -> new Cell(Boolean.toString(isTrue(value)), Kind.BOOLEAN);
            case "str", "e", "d", "inlineStr" -> new Cell(value, Kind.TEXT);
            default -> throw UnfitFileException.damaged();
        };
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static BigDecimal number(String value) throws IOException {
        String digits = value.strip();
        if (digits.length() > Limits.NUMBER_TEXT) {
            throw UnfitFileException.damaged();
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            if (number.signum() != 0 && Math.abs((long) number.precision() - number.scale()) > Limits.EXPONENT + 1) {
                throw UnfitFileException.damaged();
            }
            return number;
        } catch (NumberFormatException e) {
            throw UnfitFileException.of(e);
        }
    }

    private Cell number(BigDecimal number, int style) {
        boolean inRange = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(MOST_DAYS)) <= 0;
        return inRange && formats.isDate(style)
                ? new Cell(date(number), Kind.DATE)
                : new Cell(plain(number), Kind.NUMBER);
    }

    /** Whole numbers as they are, fractions to the 15 digits that a spreadsheet shows: 2.0000499999999999 is 2.00005. */
    private static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal shown = number.stripTrailingZeros().scale() <= 0 ? number : number.round(SHOWN_DIGITS);
        return shown.stripTrailingZeros().toPlainString();
    }

    private String date(BigDecimal serial) {
        long seconds = serial.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalDateTime time = base(serial.intValue()).atStartOfDay().plusSeconds(seconds);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : TIME.format(time);
    }

    private LocalDate base(int days) {
        if (date1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return days < FALSE_LEAP_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }
}

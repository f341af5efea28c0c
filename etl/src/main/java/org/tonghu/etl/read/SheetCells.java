package org.tonghu.etl.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.read.Cell.Kind;

/** Reads the cells of a workbook: a formula counts as its cached value, a number with a date format is a date. */
final class SheetCells {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    /** Literals, colours, conditions and escaped characters of a number format. */
    private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final int SECONDS_A_DAY = 86_400;
    /** The day that a workbook with the 1900 base wrongly takes to exist: 1900-02-29. */
    private static final int FALSE_LEAP_DAY = 60;

    private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MOST_DAYS = 2_958_465; // 9999-12-31

    private final boolean date1904;

    SheetCells(boolean date1904) {
        this.date1904 = date1904;
    }

    Cell read(org.dhatim.fastexcel.reader.Cell cell) {
        Object value = cell.getValue();
        if (value == null || cell.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        return switch (value) {
            case BigDecimal number -> number(number, cell);
            case Boolean flag -> new Cell(flag.toString(), Kind.BOOLEAN);
            default -> new Cell(value.toString(), Kind.TEXT);
        };
    }

    private Cell number(BigDecimal number, org.dhatim.fastexcel.reader.Cell cell) {
        boolean inRange = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(MOST_DAYS)) <= 0;
        if (inRange && isDateFormat(cell.getDataFormatId(), cell.getDataFormatString())) {
            return new Cell(date(number), Kind.DATE);
        }
        return new Cell(plain(number), Kind.NUMBER);
    }

    /** Whole numbers as they are, fractions to the 15 digits that a spreadsheet shows: 2.0000499999999999 is 2.00005. */
    private static String plain(BigDecimal number) {
        BigDecimal shown = number.stripTrailingZeros().scale() <= 0 ? number : number.round(SHOWN_DIGITS);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    /** Built-in date formats by number, all others by the letters of their code. */
    static boolean isDateFormat(@Nullable Integer id, @Nullable String format) {
        if (id != null && isBuiltInDate(id)) {
            return true;
        }
        return format != null
                && NOT_CODE.matcher(format)
                        .replaceAll("")
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches(".*[ymdhs年月日].*")
                && !format.equalsIgnoreCase("general");
    }

    private static boolean isBuiltInDate(int id) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
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

package org.tonghu.etl.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How an office spells a value; every spelling is one that the contract reads. */
record Spelling(String datePattern, String yes, String no, String empty, String separator, boolean thousands) {
    private static final List<String> DATES =
            List.of("yyyy-MM-dd", "yyyy-MM-dd", "yyyy/M/d", "yyyy/MM/dd", "yyyy.MM.dd", "yyyyMMdd", "yyyy年M月d日");
    private static final List<String> EMPTIES = List.of("", "", "", "", "/", "-", "N/A");

    static Spelling of(Chance chance) {
        boolean letters = chance.yes(0.15);
        return new Spelling(
                chance.pick(DATES),
                letters ? "Y" : "是",
                letters ? "N" : "否",
                chance.pick(EMPTIES),
                chance.yes(0.6) ? "、" : "；",
                chance.yes(0.3));
    }

    /** The value as text. A whole number that should have been a text looks as a spreadsheet saves it. */
    String text(Object value) {
        return switch (value) {
            case LocalDate date -> date.format(DateTimeFormatter.ofPattern(datePattern, Locale.ROOT));
            case LocalDateTime time -> time.format(DateTimeFormatter.ofPattern(datePattern + " HH:mm", Locale.ROOT));
            case Boolean flag -> flag ? yes : no;
            case BigDecimal number -> decimal(number);
            case Long digits -> scientific(digits);
            case String text -> text.isEmpty() ? empty : text.replace("、", separator);
            default -> value.toString();
        };
    }

    private String decimal(BigDecimal number) {
        return thousands && number.compareTo(BigDecimal.valueOf(1000)) >= 0
                ? new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number)
                : number.toPlainString();
    }

    private static String scientific(long digits) {
        BigDecimal mantissa = BigDecimal.valueOf(digits).movePointLeft(17).setScale(5, RoundingMode.HALF_UP);
        return mantissa.toPlainString() + "E+17";
    }
}

package org.tonghu.etl.read;

/**
 * A cell as it was sent.
 *
 * @param text what it says, untrimmed; empty where it says nothing
 */
public record Cell(String text, Kind kind) {
    public static final Cell EMPTY = new Cell("", Kind.TEXT);

    /** What a spreadsheet says of a cell; cells of CSV files are texts. */
    public enum Kind {
        TEXT,
        /** A number without a date format; the text is its digits, without exponent. */
        NUMBER,
        /** A date cell; the text is {@code yyyy-MM-dd}, with {@code HH:mm:ss} behind it unless that is 00:00:00. */
        DATE,
        /** {@code true} or {@code false}. */
        BOOLEAN
    }
}

package org.tonghu.etl.read;

/** How much of anything is read of one file. What lies beyond was written by no office's spreadsheet program. */
public final class Limits {
    /** The largest sheet of the format: ECMA-376 and every spreadsheet program. */
    public static final int ROWS = 1_048_576;

    public static final int COLUMNS = 16_384;
    /** Characters in a cell of a spreadsheet; a field of a CSV file comes out of one. */
    public static final int CELL_TEXT = 32_767;
    /** Characters in a line of a CSV file, and in a record of several: more than sixty of the longest rows ever sent. */
    public static final int RECORD_TEXT = 1 << 20;
    /** Lines of a record with line breaks inside quotes: so far an unclosed quote is followed. */
    public static final int RECORD_LINES = 1_000;
    /** Bytes of a workbook as it lies on disk: a full sheet of the longest rows takes a third of it. */
    public static final long PACKED_BYTES = 256L << 20;
    /** Files inside a workbook: a sheet, its relations and its drawings each take one. */
    public static final int ENTRIES = 10_000;
    /** Bytes of the list of those files, which is held in memory. */
    public static final int DIRECTORY_BYTES = 4 << 20;
    /** Bytes of all that is read of a workbook once it is unpacked; it bounds the time. */
    public static final long UNPACKED_BYTES = 2L << 30;
    /** Real sheets unpack to 5 to 60 times their size, bombs to 1,000 times. */
    public static final long RATIO = 200;
    /** Below this nobody is hurt, and a small sheet of equal rows may well be above the ratio. */
    public static final long RATIO_COUNTS_FROM = 32L << 20;
    /** Characters of all shared strings, held in memory: a full sheet with 32 new characters in each row. */
    public static final int SHARED_TEXT = 32 << 20;

    public static final int SHARED_STRINGS = 4 << 20;
    /** Bytes between two {@code <}: a cell of the longest text with every character escaped. */
    public static final int MARKUP_GAP = 512 << 10;

    public static final int DEPTH = 64;
    /** Distinct names of elements and attributes in one part, which the parser keeps. */
    public static final int NAMES = 1_000;
    /** Styles of a workbook: 65,490 in every spreadsheet program. */
    public static final int STYLES = 1 << 16;
    /** Characters of a number: a double has 17 digits, and other programs write some more. */
    public static final int NUMBER_TEXT = 64;
    /** The largest exponent of a double. */
    public static final int EXPONENT = 308;
    /** Characters of a number format. */
    public static final int FORMAT_TEXT = 255;

    public static final int SHEETS = 1_000;
    /** Sheets carry 31 characters in most programs. */
    public static final int SHEET_NAME = 255;

    /** Unknown headers that a message names, and how much of each. */
    static final int NAMED_HEADERS = 30;

    static final int NAMED_HEADER_TEXT = 40;

    private Limits() {}
}

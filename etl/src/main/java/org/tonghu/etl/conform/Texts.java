package org.tonghu.etl.conform;

import java.text.Normalizer;
import java.util.Set;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.ColumnType;

/** What all texts of cells have in common: trimming, folding, and what counts as empty. */
public final class Texts {
    private static final Set<String> EMPTY = Set.of("", "-", "—", "/", "无", "N/A", "NULL");
    private static final int LONGEST_EMPTY =
            EMPTY.stream().mapToInt(String::length).max().orElseThrow();

    /** Codes, numbers, dates and values of lists are far shorter. Folding takes quadratic time on some long texts. */
    private static final int LONGEST_FOLDED = 1_000;

    private Texts() {}

    /** Without the white space around it, full-width spaces too. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** NFKC, so that full-width digits, brackets and commas are the usual ones; a very long text stays as it is. */
    public static String fold(String text) {
        return text.length() > LONGEST_FOLDED || Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** The text as its column reads it: texts and names are trimmed, everything else is folded too. */
    public static String normalised(String text, Column column) {
        boolean free = column.type() == ColumnType.TEXT || column.type() == ColumnType.PERSONAL;
        return free ? trim(text) : trim(fold(text));
    }

    /** Whether a normalised text stands for no value, unless the column's own list has it. */
    static boolean isEmpty(String normalised, Column column) {
        return standsForNothing(normalised) && !column.allowedValues().contains(normalised);
    }

    /** The same where no column is known. */
    static boolean isEmpty(String text) {
        return standsForNothing(trim(fold(text)));
    }

    private static boolean standsForNothing(String normalised) {
        return normalised.length() <= LONGEST_EMPTY && EMPTY.contains(normalised);
    }
}

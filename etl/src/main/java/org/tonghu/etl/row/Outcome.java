package org.tonghu.etl.row;

import java.util.Locale;

/** What the checks make of a line of a table. */
public enum Outcome {
    /** No error. */
    GOOD,
    /** One or more errors. */
    FAULTY,
    /** Not a row: a sum, a signature or a note under the table. */
    REMARK;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** As it is stored. */
    public String word() {
        return word;
    }

    /** The outcome of a stored word. */
    public static Outcome of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

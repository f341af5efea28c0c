package org.tonghu.etl.ledger;

import java.util.Locale;

/** What an error-free row is to the figures; duplicates, and rows that a later one replaced, are in the load report. */
enum Kind {
    /** It stands and was not taken back. */
    STANDING,
    /** It stands and takes its key back (作废). */
    TAKEN_BACK,
    /** It takes its key back, but a later row stands. */
    INEFFECTIVE,
    /** A fact would count it in a month, but its division has no place on the month's list. */
    NO_PLACE,
    /** Likewise, but its division is out of scope. */
    OUT_OF_SCOPE;

    /** As it stands in the edition. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

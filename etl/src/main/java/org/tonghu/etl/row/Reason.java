package org.tonghu.etl.row;

/** Why a row is quarantined; a column gives at most one, the first that applies in this order. */
public enum Reason {
    REQUIRED,
    FORMAT,
    ID_CHECKSUM,
    UNKNOWN_VALUE,
    UNKNOWN_DIVISION,
    WRONG_LEVEL,
    FUTURE,
    ORDER,
    RANGE,
    INCONSISTENT,
    UNKNOWN_REFERENCE,
    /** A correction of a row that is not in quarantine: already corrected, taken back, or never there. */
    UNKNOWN_ROW
}

package org.tonghu.etl.contract;

/** The types of values of the contract. */
public enum ColumnType {
    /** Trimmed, not folded. */
    TEXT,
    /** A person's name: must be there, is never stored. */
    PERSONAL,
    /** Never an error and never stored; only whether it has the shape of a mobile number is kept. */
    MOBILE,
    /** A resident identity number (GB 11643); stored as a pseudonym. */
    IDENTITY,
    /** A unified social credit code (GB 32100). */
    CREDIT_CODE,
    /** One of the column's values. */
    CHOICE,
    /** Some of the column's values; order and repetition do not matter. */
    LIST,
    /** 是/否. */
    FLAG,
    /** A whole number, 0 or more. */
    INTEGER,
    /** A calendar year from 2000 to 2100. */
    YEAR,
    /** A number with at most four decimals, 0 or more. */
    DECIMAL,
    DATE,
    DATETIME,
    /** A division code, stored with 12 digits as it was sent. */
    DIVISION;

    /** Whether values of the type are part of a row's content; what is not stored is not. */
    public boolean isContent() {
        return this != PERSONAL && this != MOBILE;
    }
}

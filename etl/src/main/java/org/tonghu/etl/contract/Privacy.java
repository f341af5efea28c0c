package org.tonghu.etl.contract;

/** Of whom a column speaks, and so what becomes of its values (privacy requirements R1, R2 and R9). */
public enum Privacy {
    /** An identity number; a pseudonym takes its place before anything is stored. */
    IDENTITY,
    /** Tells who a person is; looked at while the file is read, never stored. */
    PERSONAL,
    /** About children; stored under a pseudonym or as a number, shown as counts that hide small cells. */
    CHILD,
    /** About a director, supervisor, civil-affairs officer or trainee; stored under a pseudonym, shown as counts. */
    STAFF,
    /** About an institution, an organisation, a contract or public money. */
    ORGANISATION,
    /** About the record itself: its number, its year, when it was typed in. */
    RECORD
}

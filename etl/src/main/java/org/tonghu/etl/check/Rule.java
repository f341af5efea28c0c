package org.tonghu.etl.check;

/** A rule over the typed values of one row. */
interface Rule {
    void check(RowView row);
}

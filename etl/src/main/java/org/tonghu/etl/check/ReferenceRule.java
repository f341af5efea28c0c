package org.tonghu.etl.check;

/** A person must be on an error-free row of the roster; looked up only where the identity number itself is good. */
record ReferenceRule(String column) implements Rule {
    @Override
    public void check(RowView row) {
        boolean known = row.referred(column).map(RowView.Referred::known).orElse(false);
        if (row.good(column).isPresent() && !known) {
            row.add(new Finding(Reason.UNKNOWN_REFERENCE, column));
        }
    }
}

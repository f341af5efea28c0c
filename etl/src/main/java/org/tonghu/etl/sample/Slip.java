package org.tonghu.etl.sample;

import java.util.function.BinaryOperator;

/**
 * A mistake of the kind that offices make.
 *
 * @param code the quarantine code that it must get
 */
record Slip(String code, Change change) {
    /** Makes the faulty row of a good one. */
    interface Change {
        Row apply(Row row, Chance chance);
    }

    /** A slip that replaces one value. */
    static Slip value(String code, String column, Object wrong) {
        return new Slip(code, (row, chance) -> row.with(column, wrong));
    }

    /** A slip that spoils the text of one value. */
    static Slip text(String code, String column, BinaryOperator<String> spoil) {
        return new Slip(
                code,
                (row, chance) -> row.with(column, spoil.apply(row.cell(column).toString(), digit(chance))));
    }

    private static String digit(Chance chance) {
        return String.valueOf(chance.between(1, 9));
    }
}

package org.tonghu.etl.read.xlsx;

import java.io.IOException;
import org.tonghu.etl.read.Excess;
import org.tonghu.etl.read.Limits;
import org.tonghu.etl.read.UnfitFileException;

/**
 * Where a cell says it stands.
 *
 * @param column from 0
 * @param row from 1
 */
record CellPlace(int column, int row) {
    private static final int LETTERS = 26;

    /** Reads a reference such as {@code AB12}. */
    static CellPlace parse(String reference) throws IOException {
        int column = 0;
        int i = 0;
        while (i < reference.length() && isLetter(reference.charAt(i))) {
            column = column * LETTERS + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            i++;
            if (column > Limits.COLUMNS) {
                throw UnfitFileException.tooMuch(Excess.COLUMNS);
            }
        }
        if (column == 0) {
            throw UnfitFileException.damaged();
        }
        return new CellPlace(column - 1, Whole.parse(reference.substring(i)));
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}

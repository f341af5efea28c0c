package org.tonghu.etl.read.xlsx;

import java.io.IOException;
import org.tonghu.etl.read.UnfitFileException;

/** Whole numbers in the markup of a workbook. */
final class Whole {
    private Whole() {}

    static int parse(String digits) throws IOException {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw UnfitFileException.of(e);
        }
    }
}

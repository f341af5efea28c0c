package org.tonghu.etl.read;

import java.io.IOException;

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

package org.tonghu.etl.read.xlsx;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.tonghu.etl.read.Excess;
import org.tonghu.etl.read.Limits;
import org.tonghu.etl.read.UnfitFileException;

/** The strings that the cells of a workbook share, end to end in one text. */
final class SharedStrings {
    private final StringBuilder texts = new StringBuilder();
    private int[] ends = new int[16];
    private int count;

    static SharedStrings read(Optional<XmlPart> found) throws IOException {
        SharedStrings strings = new SharedStrings();
        if (found.isPresent()) {
            try (XmlPart part = found.get()) {
                while (part.next()) {
                    if (part.isStart("si")) {
                        strings.add(RichText.read(part));
                    }
                }
            }
        }
        return strings;
    }

    private void add(String text) throws IOException {
        if (count >= Limits.SHARED_STRINGS || texts.length() + text.length() > Limits.SHARED_TEXT) {
            throw UnfitFileException.tooMuch(Excess.SHARED_TEXT);
        }
        texts.append(text);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = texts.length();
    }

    /** The string of a number, from 0. */
    String item(int number) throws IOException {
        if (number < 0 || number >= count) {
            throw UnfitFileException.damaged();
        }
        return texts.substring(number == 0 ? 0 : ends[number - 1], ends[number]);
    }
}

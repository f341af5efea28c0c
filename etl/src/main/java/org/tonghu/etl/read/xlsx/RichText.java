package org.tonghu.etl.read.xlsx;

import java.io.IOException;
import java.util.Set;
import org.tonghu.etl.read.Excess;
import org.tonghu.etl.read.Limits;
import org.tonghu.etl.read.UnfitFileException;

/** The text of a shared or inline string, which may come in runs; how it looks and is pronounced is left out. */
final class RichText {
    private static final Set<String> NO_TEXT = Set.of("rPr", "rPh", "phoneticPr");

    private RichText() {}

    /** Reads the element whose start this is; goes to its end. An unknown element fails: what it says would be lost. */
    static String read(XmlPart part) throws IOException {
        int outside = part.depth() - 1;
        StringBuilder text = new StringBuilder();
        while (part.next() && part.depth() > outside) {
            if (part.isStart("t")) {
                text.append(part.text());
            } else if (NO_TEXT.stream().anyMatch(part::isStart)) {
                part.skip();
            } else if (part.isStart() && !part.isStart("r")) {
                throw UnfitFileException.damaged();
            }
            if (text.length() > Limits.CELL_TEXT) {
                throw UnfitFileException.tooMuch(Excess.CELL_TEXT);
            }
        }
        return text.toString();
    }
}

package org.tonghu.etl.read;

import java.io.IOException;

/** The text of a shared or inline string, which may come in runs; how it is pronounced is left out. */
final class RichText {
    private RichText() {}

    /** Reads the element whose start this is; goes to its end. */
    static String read(XmlPart part) throws IOException {
        int outside = part.depth() - 1;
        StringBuilder text = new StringBuilder();
        while (part.next() && part.depth() > outside) {
            if (part.isStart("rPh")) {
                part.skip();
            } else if (part.isStart("t")) {
                text.append(part.text());
                if (text.length() > Limits.CELL_TEXT) {
                    throw UnfitFileException.tooMuch(Excess.CELL_TEXT);
                }
            }
        }
        return text.toString();
    }
}

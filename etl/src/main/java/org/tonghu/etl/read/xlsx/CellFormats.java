package org.tonghu.etl.read.xlsx;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tonghu.etl.read.Excess;
import org.tonghu.etl.read.Limits;
import org.tonghu.etl.read.UnfitFileException;

/** Which styles of a workbook show a number as a date: built-in formats by number, others by the letters of their code. */
final class CellFormats {
    /** Literals, colours, conditions and escaped characters of a number format. */
    private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern DATE_LETTER = Pattern.compile("[ymdhs年月日]");

    private final Set<Integer> dateFormats = new HashSet<>();
    private int formats;
    private final BitSet dateStyles = new BitSet();
    private int styles;

    static CellFormats read(Optional<XmlPart> found) throws IOException {
        CellFormats formats = new CellFormats();
        if (found.isPresent()) {
            try (XmlPart part = found.get()) {
                formats.read(part);
            }
        }
        return formats;
    }

    private void read(XmlPart part) throws IOException {
        boolean inCells = false;
        while (part.next()) {
            if (part.isStart("numFmt")) {
                addFormat(part);
            } else if (part.isStart("cellXfs") || part.isEnd("cellXfs")) {
                inCells = part.isStart("cellXfs");
            } else if (inCells && part.isStart("xf")) {
                addStyle(part.attribute("numFmtId"));
            }
        }
    }

    private void addFormat(XmlPart part) throws IOException {
        String code = part.attribute("formatCode").orElse("");
        boolean ofCells = part.depth() == 3; // deeper ones are those of conditional formats
        if (ofCells && isDateCode(code)) {
            dateFormats.add(Whole.parse(part.attribute("numFmtId").orElse("")));
        }
        if (++formats > Limits.STYLES) {
            throw UnfitFileException.tooMuch(Excess.STRUCTURE);
        }
    }

    private void addStyle(Optional<String> format) throws IOException {
        int id = format.isEmpty() ? 0 : Whole.parse(format.get());
        dateStyles.set(styles++, dateFormats.contains(id) || isBuiltInDate(id));
        if (styles > Limits.STYLES) {
            throw UnfitFileException.tooMuch(Excess.STRUCTURE);
        }
    }

    private static boolean isBuiltInDate(int id) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }

    private static boolean isDateCode(String format) {
        if (format.length() > Limits.FORMAT_TEXT || format.equalsIgnoreCase("general")) {
            return false;
        }
        String code = NOT_CODE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return DATE_LETTER.matcher(code).find();
    }

    boolean isDate(int style) {
        return style >= 0 && dateStyles.get(style);
    }
}

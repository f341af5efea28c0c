package org.tonghu.etl.read.csv;

import java.util.ArrayList;
import java.util.List;
import org.tonghu.etl.read.Limits;

/** Splits one CSV record (RFC 4180), fed line by line, into fields. A quote inside an unquoted field is a character. */
final class FieldParser {
    enum State {
        COMPLETE,
        /** A quoted field goes on in the next line. */
        OPEN,
        /** Text follows a closing quote, or the record is beyond the limits. */
        BROKEN
    }

    private final List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private boolean quoted;
    private int taken;

    /** Takes the next line of the record. */
    State feed(String line) {
        taken += line.length() + 1;
        return taken > Limits.RECORD_TEXT ? State.BROKEN : split(line);
    }

    private State split(String line) {
        int i = 0;
        if (quoted) {
            field.append('\n');
        }
        while (true) {
            if (!quoted && field.isEmpty() && i < line.length() && line.charAt(i) == '"') {
                quoted = true;
                i++;
            }
            i = quoted ? untilQuote(line, i) : untilComma(line, i);
            if (quoted && i >= line.length() + 1) {
                return State.OPEN;
            }
            quoted = false;
            boolean tooMuch = field.length() > Limits.CELL_TEXT || fields.size() >= Limits.COLUMNS;
            if (tooMuch || (i < line.length() && line.charAt(i) != ',')) {
                return State.BROKEN;
            }
            fields.add(field.toString());
            field.setLength(0);
            if (i >= line.length()) {
                return State.COMPLETE;
            }
            i++;
        }
    }

    /** Just behind the closing quote; one beyond the end of the line when it is not there. */
    private int untilQuote(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '"') {
                field.append(c);
            } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else {
                return i + 1;
            }
        }
        return line.length() + 1;
    }

    private int untilComma(String line, int from) {
        int comma = line.indexOf(',', from);
        int end = comma < 0 ? line.length() : comma;
        field.append(line, from, end);
        return end;
    }

    List<String> fields() {
        return fields;
    }
}

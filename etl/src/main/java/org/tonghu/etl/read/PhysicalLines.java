package org.tonghu.etl.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The physical lines of a text, ended by LF, CR LF or CR; lines that were read can be given back. */
final class PhysicalLines {
    /**
     * A line without its end.
     *
     * @param number from 1
     * @param tooLong it is no table row; what lies beyond the limit was dropped
     */
    record Line(int number, String text, boolean tooLong) {}

    private static final int END = -1;

    private final Reader reader;
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private int number;
    private int peeked = END - 1;

    PhysicalLines(Reader reader) {
        this.reader = reader;
    }

    Optional<Line> next() throws IOException {
        return givenBack.isEmpty() ? read() : Optional.of(givenBack.removeFirst());
    }

    /** Gives lines back, the first to come next. */
    void giveBack(List<Line> lines) {
        lines.reversed().forEach(givenBack::addFirst);
    }

    private Optional<Line> read() throws IOException {
        int c = take();
        if (c == END) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        for (; c != END && c != '\n' && c != '\r'; c = take()) {
            tooLong |= text.length() >= Limits.RECORD_TEXT;
            if (!tooLong) {
                text.append((char) c);
            }
        }
        if (c == '\r') {
            peeked = reader.read();
            if (peeked == '\n') {
                peeked = END - 1;
            }
        }
        number++;
        return Optional.of(new Line(number, text.toString(), tooLong));
    }

    private int take() throws IOException {
        if (peeked == END - 1) {
            return reader.read();
        }
        int c = peeked;
        peeked = END - 1;
        return c;
    }
}

package org.tonghu.etl.read.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.tonghu.etl.read.Limits;

/** The physical lines of a text, ended by LF, CR LF or CR; lines that were read can be given back. */
final class PhysicalLines {
    /**
     * A line without its end.
     *
     * @param number from 1
     * @param tooLong it is no table row; what lies beyond the limit was dropped
     */
    record Line(int number, String text, boolean tooLong) {}

    private static final int BLOCK = 1 << 15;

    private final Reader reader;
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private final char[] block = new char[BLOCK];
    private int at;
    private int filled;
    private int number;
    /** The last line ended in CR: an LF that follows belongs to its end. */
    private boolean behindReturn;

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
        if (behindReturn && hasMore() && block[at] == '\n') {
            at++;
        }
        if (!hasMore()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && hasMore()) {
            int end = endInBlock();
            int room = Limits.RECORD_TEXT - text.length();
            tooLong |= end - at > room;
            text.append(block, at, Math.min(end - at, room));
            ended = end < filled;
            behindReturn = ended && block[end] == '\r';
            at = ended ? end + 1 : end;
        }
        number++;
        return Optional.of(new Line(number, text.toString(), tooLong));
    }

    /** Where the line ends in the block; behind the block when it goes on in the next. */
    private int endInBlock() {
        int end = at;
        while (end < filled && block[end] != '\n' && block[end] != '\r') {
            end++;
        }
        return end;
    }

    private boolean hasMore() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = Math.max(0, reader.read(block));
        return filled > 0;
    }
}

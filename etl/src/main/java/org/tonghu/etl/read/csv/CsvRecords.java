package org.tonghu.etl.read.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonghu.etl.read.Limits;
import org.tonghu.etl.read.csv.FieldParser.State;
import org.tonghu.etl.read.csv.PhysicalLines.Line;

/**
 * The records of a CSV text. Where quotes do not close, or text follows a closing quote, only the first line of the record
 * is lost to it: reading goes on with the next line, so that one stray quote does not swallow a file.
 */
final class CsvRecords {
    /**
     * A record.
     *
     * @param line its first physical line
     * @param broken its quotes are wrong, or it is too long
     */
    record Csv(int line, List<String> fields, boolean broken) {}

    private final PhysicalLines lines;

    CsvRecords(Reader reader) {
        lines = new PhysicalLines(reader);
    }

    Optional<Csv> next() throws IOException {
        Optional<Line> first = lines.next();
        return first.isEmpty() ? Optional.empty() : Optional.of(record(first.get()));
    }

    private Csv record(Line first) throws IOException {
        FieldParser parser = new FieldParser();
        State state = parser.feed(first.text());
        List<Line> more = new ArrayList<>();
        while (state == State.OPEN && more.size() < Limits.RECORD_LINES) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            more.add(line.get());
            state = parser.feed(line.get().text());
        }
        if (state == State.COMPLETE && !first.tooLong()) {
            return new Csv(first.number(), parser.fields(), false);
        }
        lines.giveBack(more);
        return new Csv(first.number(), List.of(first.text().split(",", Limits.COLUMNS)), true);
    }
}

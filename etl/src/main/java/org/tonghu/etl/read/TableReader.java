package org.tonghu.etl.read;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tonghu.etl.read.CsvRecords.Csv;

/** Streams the rows below the header of a recognised table. */
public final class TableReader {
    private TableReader() {}

    /** The rows, blank ones and remarks among them; to be closed. */
    public static Stream<RawRow> rows(SourceTable table) {
        try {
            return table.isSheet() ? sheetRows(table) : csvRows(table);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + table.file(), e);
        }
    }

    private static Stream<RawRow> csvRows(SourceTable table) throws IOException {
        Reader reader = TextEncoding.open(Path.of(table.path()), Charset.forName(table.charset()));
        CsvRecords records = new CsvRecords(reader);
        return Stream.iterate(next(records, table), Optional::isPresent, previous -> next(records, table))
                .map(Optional::orElseThrow)
                .skip(1)
                .map(csv -> row(csv, table.width()))
                .onClose(() -> close(reader, table));
    }

    private static Optional<Csv> next(CsvRecords records, SourceTable table) {
        try {
            return records.next();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + table.file(), e);
        }
    }

    private static void close(Reader reader, SourceTable table) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + table.file(), e);
        }
    }

    /** Empty fields beyond the header do not count; any other number of fields than the header's is malformed. */
    private static RawRow row(Csv csv, int width) {
        List<String> fields = csv.fields();
        boolean tooFew = fields.size() < width;
        boolean tooMany = fields.stream().skip(width).anyMatch(text -> !text.isBlank());
        boolean malformed = csv.broken() || tooFew || tooMany;
        List<String> kept = malformed ? fields : fields.subList(0, width);
        return new RawRow(
                csv.line(),
                kept.stream().map(text -> new Cell(text, Cell.Kind.TEXT)).toList(),
                malformed);
    }

    private static Stream<RawRow> sheetRows(SourceTable table) throws IOException {
        Workbook workbook = new Workbook(Path.of(table.path()));
        return workbook.rows(table.sheet())
                .filter(row -> row.number() > table.headerRow())
                .map(row -> new RawRow(row.number(), new ArrayList<>(row.cells()), false))
                .onClose(() -> close(workbook, table));
    }

    private static void close(Workbook workbook, SourceTable table) {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + table.file(), e);
        }
    }
}

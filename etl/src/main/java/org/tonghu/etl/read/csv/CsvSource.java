package org.tonghu.etl.read.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonghu.etl.read.Cell;
import org.tonghu.etl.read.RawRow;
import org.tonghu.etl.read.RowSource;
import org.tonghu.etl.read.SourceTable;
import org.tonghu.etl.read.csv.CsvRecords.Csv;

/** The rows of a CSV file. */
public final class CsvSource implements RowSource {
    private final Reader reader;
    private final CsvRecords records;
    private final int width;

    public CsvSource(SourceTable table) throws IOException {
        reader = TextEncoding.open(Path.of(table.path()), Charset.forName(table.charset()));
        records = new CsvRecords(reader);
        width = table.width();
        records.next();
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        return records.next().map(this::row);
    }

    /** Empty fields beyond the header do not count; any other number of fields than the header's is malformed. */
    private RawRow row(Csv csv) {
        List<String> fields = csv.fields();
        boolean tooFew = fields.size() < width;
        boolean tooMany = fields.size() > width && fields.stream().skip(width).anyMatch(text -> !text.isBlank());
        boolean malformed = csv.broken() || tooFew || tooMany;
        List<String> kept = malformed ? fields : fields.subList(0, width);
        List<Cell> cells = new ArrayList<>(kept.size());
        kept.forEach(text -> cells.add(new Cell(text, Cell.Kind.TEXT)));
        return new RawRow(csv.line(), cells, malformed);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

package org.tonghu.etl.read.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tonghu.etl.read.RawRow;
import org.tonghu.etl.read.RowSource;
import org.tonghu.etl.read.SourceTable;
import org.tonghu.etl.read.csv.CsvSource;
import org.tonghu.etl.read.xlsx.SheetSource;

/** Streams the rows below the header of a recognised table; closes the file behind the last. */
public final class TableReader implements Iterator<RawRow>, AutoCloseable {
    private final SourceTable table;
    private final RowSource source;
    private Optional<RawRow> next;

    private TableReader(SourceTable table) throws IOException {
        this.table = table;
        table.stamp().check(Path.of(table.path()));
        source = table.isSheet() ? new SheetSource(table) : new CsvSource(table);
        next = advance();
    }

    /**
     * The rows, blank ones and remarks among them. Fails with a {@link ReadFailure} where the file is no longer as it was
     * when it was recognised, at the latest behind the last row.
     */
    public static TableReader rows(SourceTable table) {
        try {
            return new TableReader(table);
        } catch (IOException | RuntimeException e) {
            throw new ReadFailure(table, e);
        }
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public RawRow next() {
        RawRow row = next.orElseThrow(NoSuchElementException::new);
        try {
            next = advance();
        } catch (IOException | RuntimeException e) {
            throw new ReadFailure(table, e);
        }
        return row;
    }

    private Optional<RawRow> advance() throws IOException {
        try {
            Optional<RawRow> row = source.next();
            if (row.isEmpty()) {
                table.stamp().check(Path.of(table.path()));
                source.close();
            }
            return row;
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    /** The rows that are left, as a stream that closes the file when it is closed before the last. */
    public Stream<RawRow> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, 0), false)
                .onClose(this::close);
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new ReadFailure(table, e);
        }
    }
}

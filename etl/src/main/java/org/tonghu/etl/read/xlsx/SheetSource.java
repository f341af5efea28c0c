package org.tonghu.etl.read.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tonghu.etl.read.RawRow;
import org.tonghu.etl.read.RowSource;
import org.tonghu.etl.read.SourceTable;
import org.tonghu.etl.read.xlsx.SheetRows.SheetRow;

/** The rows of a sheet. */
public final class SheetSource implements RowSource {
    private final Workbook workbook;
    private final SheetRows rows;
    private final int headerRow;

    public SheetSource(SourceTable table) throws IOException {
        workbook = new Workbook(Path.of(table.path()));
        headerRow = table.headerRow();
        try {
            rows = workbook.rows(table.sheet());
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        Optional<SheetRow> row = rows.next();
        while (row.isPresent() && row.get().number() <= headerRow) {
            row = rows.next();
        }
        return row.map(r -> new RawRow(r.number(), r.cells(), false));
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
    }
}

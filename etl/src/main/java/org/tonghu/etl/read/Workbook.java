package org.tonghu.etl.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An XLSX file: its visible sheets as rows of cells. */
final class Workbook implements AutoCloseable {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /** A row of a sheet by its number in the sheet, from 1. */
    record SheetRow(int number, List<Cell> cells) {}

    private final ReadableWorkbook workbook;
    private final SheetCells cells;

    Workbook(Path file) throws IOException {
        workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        cells = new SheetCells(workbook.isDate1904());
    }

    List<String> visibleSheets() {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .map(Sheet::getName)
                .toList();
    }

    /** The rows of a sheet that hold any cell; to be closed. */
    Stream<SheetRow> rows(String sheet) {
        try {
            return workbook.findSheet(sheet).orElseThrow().openStream().map(this::row);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read sheet " + sheet, e);
        }
    }

    private SheetRow row(Row row) {
        List<Cell> read = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            read.add(row.getOptionalCell(i).map(cells::read).orElse(Cell.EMPTY));
        }
        return new SheetRow(row.getRowNum(), read);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

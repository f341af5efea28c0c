package org.tonghu.etl.read.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonghu.etl.read.Cell;
import org.tonghu.etl.read.Excess;
import org.tonghu.etl.read.Limits;
import org.tonghu.etl.read.Rejection;
import org.tonghu.etl.read.UnfitFileException;

/** The rows of one sheet. Rows and cells must stand in order, as every spreadsheet program writes them. */
final class SheetRows implements AutoCloseable {
    private static final int DATA_DEPTH = 2;
    private static final int ROW_DEPTH = 3;
    private static final int CELL_DEPTH = 4;

    /** A row of a sheet by its number in the sheet, from 1; without empty cells at its end. */
    record SheetRow(int number, List<Cell> cells) {}

    private final String sheet;
    private final XmlPart part;
    private final SheetCells cells;
    private boolean inData;
    private int row;

    SheetRows(String sheet, XmlPart part, SheetCells cells) {
        this.sheet = sheet;
        this.part = part;
        this.cells = cells;
    }

    /** The next row; empty behind the last, when the whole sheet has been seen to be sound. */
    Optional<SheetRow> next() throws IOException {
        while (part.next()) {
            boolean data = part.depth() == DATA_DEPTH && part.isStart("sheetData");
            inData = data || (inData && !part.isEnd("sheetData"));
            if (inData && part.depth() == ROW_DEPTH && part.isStart("row")) {
                return Optional.of(row());
            }
        }
        return Optional.empty();
    }

    private SheetRow row() throws IOException {
        Optional<String> said = part.attribute("r");
        int number = said.isPresent() ? Whole.parse(said.get()) : row + 1;
        if (number <= row) {
            throw disordered();
        }
        if (number > Limits.ROWS) {
            throw UnfitFileException.tooMuch(Excess.ROWS);
        }
        row = number;
        return new SheetRow(row, cells());
    }

    private List<Cell> cells() throws IOException {
        List<Cell> read = new ArrayList<>();
        int last = -1;
        while (part.next() && part.depth() >= ROW_DEPTH) {
            if (part.depth() == CELL_DEPTH && part.isStart("c")) {
                last = column(last);
                Cell cell = cells.read(part);
                if (!cell.text().isEmpty()) {
                    fill(read, last);
                    read.add(cell);
                }
            }
        }
        return read;
    }

    private int column(int last) throws IOException {
        Optional<String> said = part.attribute("r");
        CellPlace place = said.isPresent() ? CellPlace.parse(said.get()) : new CellPlace(last + 1, row);
        if (place.row() != row || place.column() <= last) {
            throw disordered();
        }
        if (place.column() >= Limits.COLUMNS) {
            throw UnfitFileException.tooMuch(Excess.COLUMNS);
        }
        return place.column();
    }

    private static void fill(List<Cell> cells, int size) {
        while (cells.size() < size) {
            cells.add(Cell.EMPTY);
        }
    }

    private UnfitFileException disordered() {
        return new UnfitFileException(new Rejection.Disordered(sheet, row));
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}

package org.tonghu.etl.read.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tonghu.etl.read.Cell;
import org.tonghu.etl.read.FileStamp;
import org.tonghu.etl.read.HeaderSpec;
import org.tonghu.etl.read.Headers;
import org.tonghu.etl.read.Recognised;
import org.tonghu.etl.read.Recognised.Rejected;
import org.tonghu.etl.read.Rejection;
import org.tonghu.etl.read.SourceTable;
import org.tonghu.etl.read.SourceTable.NearlySheet;
import org.tonghu.etl.read.xlsx.SheetRows.SheetRow;

/** Looks at a workbook: every visible sheet with a known header in one of its first six rows is a table. */
public final class WorkbookRecogniser {
    private static final int HEADER_ROWS = 6;

    private final Headers headers;
    private final FileStamp stamp;
    private final List<Recognised> found = new ArrayList<>();
    private final List<NearlySheet> nearly = new ArrayList<>();
    private final List<List<String>> strangers = new ArrayList<>();

    public WorkbookRecogniser(Headers headers, FileStamp stamp) {
        this.headers = headers;
        this.stamp = stamp;
    }

    public List<Recognised> recognise(String file, Path path) throws IOException {
        try (Workbook workbook = new Workbook(path)) {
            for (String sheet : workbook.visibleSheets()) {
                look(file, path, workbook, sheet);
            }
        }
        return found.isEmpty() ? List.of(new Rejected(file, whyNot())) : withNearly();
    }

    private void look(String file, Path path, Workbook workbook, String sheet) throws IOException {
        List<SheetRow> top = top(workbook, sheet);
        Optional<SheetRow> header = top.stream()
                .filter(row -> headers.fitting(texts(row)).isPresent())
                .findFirst();
        if (header.isPresent()) {
            String name = found.isEmpty() ? file : file + "#" + sheet;
            found.add(table(name, path, sheet, header.get()));
        } else {
            top.stream().map(WorkbookRecogniser::texts).forEach(strangers::add);
            top.stream()
                    .map(WorkbookRecogniser::texts)
                    .flatMap(texts -> headers.nearly(texts).stream()
                            .map(d -> new NearlySheet(sheet, d.title(), new ArrayList<>(d.missing(texts)))))
                    .min(Comparator.comparingInt(n -> n.missing().size()))
                    .ifPresent(nearly::add);
        }
    }

    /** The rows among which the header may stand. The sheet is read to its end, so that one that breaks in the middle is rejected before any row of it is kept. */
    private static List<SheetRow> top(Workbook workbook, String sheet) throws IOException {
        List<SheetRow> top = new ArrayList<>();
        try (SheetRows rows = workbook.rows(sheet)) {
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (row.get().number() <= HEADER_ROWS) {
                    top.add(row.get());
                }
            }
        }
        return top;
    }

    private static List<String> texts(SheetRow row) {
        return Headers.normalised(row.cells().stream().map(Cell::text).toList());
    }

    private Recognised table(String name, Path path, String sheet, SheetRow row) {
        List<String> texts = texts(row);
        HeaderSpec dataset = headers.fitting(texts).orElseThrow();
        return Headers.repeated(dataset, texts)
                .<Recognised>map(column -> new Rejected(name, new Rejection.RepeatedColumn(column)))
                .orElseGet(() -> new Recognised.Table(new SourceTable(
                        name,
                        path.toString(),
                        "",
                        sheet,
                        row.number(),
                        dataset.name(),
                        dataset.corrects(),
                        Headers.positions(dataset, texts),
                        texts.size(),
                        Headers.unknown(dataset, texts),
                        List.of(),
                        stamp)));
    }

    /** Of all rows that could have been a header the one that lacks least. */
    private Rejection whyNot() {
        return strangers.stream()
                .map(texts -> new Rejection.UnknownHeader(
                        headers.nearest(texts), headers.nearest(texts).missing(texts)))
                .min(Comparator.comparingInt(r -> r.missing().size()))
                .<Rejection>map(r -> r)
                .orElseGet(Rejection.Empty::new);
    }

    private List<Recognised> withNearly() {
        if (!nearly.isEmpty() && found.getFirst() instanceof Recognised.Table first) {
            found.set(0, new Recognised.Table(first.table().with(List.copyOf(nearly))));
        }
        return found;
    }
}

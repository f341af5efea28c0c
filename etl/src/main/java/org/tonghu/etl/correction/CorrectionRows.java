package org.tonghu.etl.correction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tonghu.etl.conform.Conform;
import org.tonghu.etl.conform.Delivery;
import org.tonghu.etl.conform.IdentityNumber;
import org.tonghu.etl.conform.RowConformer;
import org.tonghu.etl.conform.Texts;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.correction.Correction.Place;
import org.tonghu.etl.read.Cell;
import org.tonghu.etl.read.RawRow;
import org.tonghu.etl.read.inbox.TableReader;
import org.tonghu.etl.row.Fault;
import org.tonghu.etl.row.Origin;
import org.tonghu.etl.row.SourceRow;

/** Reads and types the lines of a sheet of corrections. They are typed by hand, and so few. */
public final class CorrectionRows {
    private final DatasetSpec spec;
    private final Delivery delivery;
    private final Conform conform;
    /** Where each column of the dataset stands among the columns to correct, or -1. */
    private final List<Integer> positions;

    private final RowConformer conformer;

    private CorrectionRows(DatasetSpec spec, Delivery delivery, Conform conform) {
        this.spec = spec;
        this.delivery = delivery;
        this.conform = conform;
        int first = CorrectionHeader.TARGET_COLUMNS;
        this.positions = delivery.table()
                .positions()
                .subList(first, first + spec.columns().size());
        this.conformer = new RowConformer(spec, positions, conform);
    }

    /** All lines of a sheet, those too in which nothing is corrected. */
    public static List<Correction> of(DatasetSpec spec, Delivery delivery, Conform conform) {
        CorrectionRows rows = new CorrectionRows(spec, delivery, conform);
        try (Stream<RawRow> raw = TableReader.rows(delivery.table()).stream()) {
            return raw.filter(row -> !rows.conformer.isBlank(row))
                    .map(rows::correction)
                    .toList();
        }
    }

    private Correction correction(RawRow row) {
        SourceRow typed = conformer.conform(
                row,
                new Origin(
                        conform.batch(), delivery.position(), delivery.table().file(), row.line()));
        if (row.malformed()) {
            return new Correction(typed, Place.NONE, Set.of(), "");
        }
        Set<String> corrected = corrected(row);
        List<Fault> faults = typed.faults().stream()
                .filter(fault -> corrected.contains(fault.column()))
                .toList();
        SourceRow cells = new SourceRow(
                typed.origin(), typed.values(), faults, typed.text(), typed.remark() || corrected.isEmpty());
        return new Correction(cells, target(row), corrected, sexSaid(row));
    }

    /** A cell that says anything is corrected; one that says “-” or the like, to an empty value. */
    private Set<String> corrected(RawRow row) {
        Set<String> corrected = new TreeSet<>();
        for (int i = 0; i < positions.size(); i++) {
            if (!text(row, positions.get(i)).isEmpty()) {
                corrected.add(spec.columns().get(i).name());
            }
        }
        return corrected;
    }

    private Place target(RawRow row) {
        List<Integer> places = delivery.table().positions();
        return new Place(number(text(row, places.get(1))), text(row, places.get(2)), number(text(row, places.get(3))));
    }

    /** 0, which names no batch and no line, for anything but a number. */
    private static int number(String text) {
        String folded = Texts.fold(text);
        return folded.matches("\\d{1,9}") ? Integer.parseInt(folded) : 0;
    }

    private String sexSaid(RawRow row) {
        for (int i = 0; i < positions.size(); i++) {
            Column column = spec.columns().get(i);
            String number = Texts.normalised(text(row, positions.get(i)), column);
            if (column.type() == ColumnType.IDENTITY && isAgreedWith(column) && IdentityNumber.hasShape(number)) {
                return IdentityNumber.sex(number);
            }
        }
        return "";
    }

    private boolean isAgreedWith(Column identity) {
        return spec.columns().stream().anyMatch(column -> identity.name().equals(column.agreesWith()));
    }

    private static String text(RawRow row, int position) {
        return position < 0 || position >= row.cells().size()
                ? Cell.EMPTY.text()
                : Texts.trim(row.cells().get(position).text());
    }
}

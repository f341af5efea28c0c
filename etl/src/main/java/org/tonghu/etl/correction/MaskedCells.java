package org.tonghu.etl.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.DatasetSpec;

/** The cells of a row as the quarantine shows it: {@code header=value; header=value}, masked. */
final class MaskedCells {
    private static final String GAP = "; ";

    private MaskedCells() {}

    /** The cells by header; none of a row whose cells fit no column. A value may hold what stands between cells. */
    static Map<String, String> parse(DatasetSpec spec, String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> headers = spec.columns().stream().map(Column::header).toList();
        int last = -1;
        for (String piece : text.split(GAP, -1)) {
            int end = piece.indexOf('=');
            int column = end < 0 ? -1 : headers.indexOf(piece.substring(0, end));
            if (column > last) {
                cells.put(headers.get(column), piece.substring(end + 1));
                last = column;
            } else if (last >= 0) {
                cells.merge(headers.get(last), piece, (value, more) -> value + GAP + more);
            }
        }
        return cells;
    }

    /** The cells in the order of the columns. */
    static String text(DatasetSpec spec, Map<String, String> cells) {
        return String.join(
                GAP,
                spec.columns().stream()
                        .map(Column::header)
                        .filter(cells::containsKey)
                        .map(header -> header + "=" + cells.get(header))
                        .toList());
    }
}

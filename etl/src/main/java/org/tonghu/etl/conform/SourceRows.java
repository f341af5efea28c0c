package org.tonghu.etl.conform;

import java.util.stream.Stream;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.read.RawRow;
import org.tonghu.etl.read.inbox.TableReader;
import org.tonghu.etl.row.Origin;
import org.tonghu.etl.row.SourceRow;

/** Reads and types the rows of one table. */
public final class SourceRows {
    private SourceRows() {}

    /** Typed rows, remarks among them; blank rows are not rows. To be closed. */
    public static Stream<SourceRow> of(DatasetSpec spec, Delivery delivery, Conform conform) {
        RowConformer conformer = new RowConformer(spec, delivery.table().positions(), conform);
        return TableReader.rows(delivery.table()).stream()
                .filter(row -> !conformer.isBlank(row))
                .map(row -> conformer.conform(row, origin(row, delivery, conform)));
    }

    private static Origin origin(RawRow row, Delivery delivery, Conform conform) {
        return new Origin(conform.batch(), delivery.position(), delivery.table().file(), row.line());
    }
}

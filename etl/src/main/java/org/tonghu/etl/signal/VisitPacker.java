package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.unix_date;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Packs visits of a worker and month that are read one soon after the other, as those of one office are: millions of visits
 * become thousands of rows before anything is sorted.
 */
final class VisitPacker implements Iterator<Row> {
    /** {@code month}, its first epoch day; visits of a worker and month may be in several rows. */
    static final StructType PACKED = new StructType()
            .add("month", DataTypes.IntegerType)
            .add("worker", DataTypes.BinaryType)
            .add("visits", DataTypes.BinaryType);

    private static final int MONTH = PackedVisits.COLUMNS.size();
    private static final int WORKER = MONTH + 1;

    private static final Column[] COLUMNS = Stream.concat(
                    PackedVisits.COLUMNS.stream(), Stream.of(unix_date(trunc(col("visited_on"), "MM")), col("worker")))
            .toArray(Column[]::new);

    private static final int VISITS_AT_ONCE = 1 << 18;

    private record WorkerMonth(int month, ByteBuffer worker) {}

    private final Iterator<Row> rows;
    private Iterator<Row> packed = Collections.emptyIterator();

    private VisitPacker(Iterator<Row> rows) {
        this.rows = rows;
    }

    static Dataset<Row> packed(Dataset<Row> visits) {
        return visits.select(COLUMNS)
                .mapPartitions((MapPartitionsFunction<Row, Row>) VisitPacker::new, Encoders.row(PACKED));
    }

    @Override
    public boolean hasNext() {
        if (!packed.hasNext()) {
            packed = pack().entrySet().stream()
                    .map(entry -> RowFactory.create(
                            entry.getKey().month(),
                            entry.getKey().worker().array(),
                            entry.getValue().toBytes()))
                    .iterator();
        }
        return packed.hasNext();
    }

    @Override
    public Row next() {
        return packed.next();
    }

    private Map<WorkerMonth, PackedVisits> pack() {
        Map<WorkerMonth, PackedVisits> visits = new HashMap<>();
        for (int n = 0; n < VISITS_AT_ONCE && rows.hasNext(); n++) {
            Row row = rows.next();
            visits.computeIfAbsent(of(row), key -> new PackedVisits()).add(row);
        }
        return visits;
    }

    private static WorkerMonth of(Row row) {
        return new WorkerMonth(row.getInt(MONTH), ByteBuffer.wrap(row.<byte[]>getAs(WORKER)));
    }
}

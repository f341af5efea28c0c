package org.tonghu.etl.row;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;

/** Checked rows whose values have changed: rows that have hashes of key and content get those of what they are now. */
public final class HashedRows {
    private HashedRows() {}

    /** The same rows with hashes of their values. */
    public static Dataset<Row> of(Dataset<Row> checked, DatasetSpec spec) {
        String dataset = spec.name();
        return checked.mapPartitions(
                (MapPartitionsFunction<Row, Row>)
                        rows -> hashed(rows, Contract.bundled().dataset(dataset)),
                Encoders.row(checked.schema()));
    }

    private static Iterator<Row> hashed(Iterator<Row> rows, DatasetSpec spec) {
        RowHash hash = new RowHash();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .map(row -> row.isNullAt(row.fieldIndex("key")) ? row : hashed(row, spec, hash))
                .iterator();
    }

    private static Row hashed(Row row, DatasetSpec spec, RowHash hash) {
        List<@Nullable Object> values = Records.values(row, spec);
        @Nullable
        Object[] cells = IntStream.range(0, row.size()).mapToObj(row::get).toArray();
        cells[row.fieldIndex("key")] = hash.key(spec, values);
        cells[row.fieldIndex("content")] = hash.content(spec, values);
        return RowFactory.create(cells);
    }
}

package org.tonghu.etl.conform;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.DatasetSpec;

/** Rows whose pseudonyms go one or more links further in the chain of keys. */
public final class RekeyedRows {
    private RekeyedRows() {}

    /** The same rows with the pseudonyms that further links of the key make of theirs. */
    public static Dataset<Row> of(Dataset<Row> rows, DatasetSpec spec, PseudonymKey links) {
        List<Integer> persons = spec.columns().stream()
                .filter(column -> column.type() == ColumnType.IDENTITY)
                .map(Column::name)
                .map(rows.schema()::fieldIndex)
                .toList();
        return rows.mapPartitions(
                (MapPartitionsFunction<Row, Row>) part -> rekeyed(part, persons, new Pseudonyms(links)),
                Encoders.row(rows.schema()));
    }

    private static Iterator<Row> rekeyed(Iterator<Row> rows, List<Integer> persons, Pseudonyms pseudonyms) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .map(row -> rekeyed(row, persons, pseudonyms))
                .iterator();
    }

    private static Row rekeyed(Row row, List<Integer> persons, Pseudonyms pseudonyms) {
        @Nullable
        Object[] cells = IntStream.range(0, row.size()).mapToObj(row::get).toArray();
        for (int i : persons) {
            if (cells[i] instanceof byte[] pseudonym) {
                cells[i] = pseudonyms.next(pseudonym);
            }
        }
        return new GenericRowWithSchema(cells, row.schema()); // Spark hands it on as it is to the next step
    }
}

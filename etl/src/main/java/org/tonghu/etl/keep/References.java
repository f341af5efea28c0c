package org.tonghu.etl.keep;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tonghu.etl.check.Known;
import org.tonghu.etl.check.Known.Told;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.contract.OrderRule;

/** Whom the rows of a dataset may refer to, looked up on the rosters once for all rows of a step. */
final class References {
    private References() {}

    /**
     * What the rosters tell, by referring column. Everybody who is on a roster is in a row that stands, since who it is is
     * part of the row's key.
     *
     * @param kept the rows of a roster with their fates
     * @param asked what a column asks for; a dataset that itself refers to others may be too large to be told whole
     */
    static Known of(DatasetSpec spec, Function<String, Dataset<Row>> kept, Function<String, Dataset<Row>> asked) {
        Map<String, Map<String, Told>> byColumn = new HashMap<>();
        for (org.tonghu.etl.contract.Column column : spec.references()) {
            DatasetSpec roster = Contract.bundled().dataset(String.valueOf(column.refersTo()));
            Dataset<Row> rows = kept.apply(roster.name()).where(col("fate").equalTo(Fates.ACCEPTED));
            Dataset<Row> told = roster.references().isEmpty() ? rows : only(roster, rows, asked.apply(column.name()));
            byColumn.put(column.name(), told(roster, told, datesAsked(spec, column.name())));
        }
        return new Known(byColumn);
    }

    /** All that is asked for is told in memory anyway. */
    private static Dataset<Row> only(DatasetSpec roster, Dataset<Row> rows, Dataset<Row> asked) {
        Dataset<Row> ids = broadcast(asked.toDF("asked"));
        return rows.join(ids, col(idOf(roster)).equalTo(col("asked")), "left_semi");
    }

    private static String idOf(DatasetSpec roster) {
        return roster.columns().getFirst().name();
    }

    /** The dates that the order rules ask for. */
    private static List<String> datesAsked(DatasetSpec spec, String column) {
        return spec.orderRules().stream()
                .filter(rule -> rule.isAcrossDatasets() && rule.startColumn().equals(column))
                .map(OrderRule::startDate)
                .toList();
    }

    private static Map<String, Told> told(DatasetSpec roster, Dataset<Row> rows, List<String> dates) {
        Map<String, Told> told = new HashMap<>();
        Column[] standing = Stream.concat(Stream.of(divisionOf(roster)), dates.stream())
                .map(column -> max(col(column)).as(column))
                .toArray(Column[]::new);
        rows.groupBy(col(idOf(roster)).as("id"))
                .agg(standing[0], Stream.of(standing).skip(1).toArray(Column[]::new))
                .collectAsList()
                .forEach(row -> told.put(Known.id(row.get(0)), toldBy(row, dates)));
        return told;
    }

    /** A roster without divisions of its own says whom its rows speak of. */
    private static String divisionOf(DatasetSpec roster) {
        return roster.has("division") ? "division" : "unit";
    }

    private static Told toldBy(Row row, List<String> dates) {
        Map<String, LocalDate> byColumn = new HashMap<>();
        for (int i = 0; i < dates.size(); i++) {
            if (!row.isNullAt(2 + i)) {
                byColumn.put(dates.get(i), row.getAs(2 + i));
            }
        }
        return new Told(row.isNullAt(1) ? null : row.getString(1), Map.copyOf(byColumn));
    }
}

package org.tonghu.etl.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.check.RowView.Referred;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.contract.OrderRule;
import org.tonghu.etl.spark.RowSchema;

/** Checks typed rows on a load date: all findings, hashes of key and content, and whom a row speaks of. */
public final class CheckedRows {
    private CheckedRows() {}

    /**
     * The columns that refer to another dataset, each with what it refers to as {@code ref_<column>}; null for an unknown.
     *
     * @param kept the rows of the rosters with their fates, by dataset
     */
    public static Dataset<Row> withReferences(
            Dataset<Row> typed, DatasetSpec spec, Function<String, Dataset<Row>> kept) {
        Dataset<Row> result = typed;
        for (Column column : spec.references()) {
            String roster = String.valueOf(column.refersTo());
            Dataset<Row> known = referred(spec, column, kept.apply(roster));
            result = result.join(known, result.col(column.name()).equalTo(known.col("known_" + column.name())), "left");
        }
        return result;
    }

    /** What each identity number on a roster tells: grain one row a person; dates and division of the row that stands. */
    private static Dataset<Row> referred(DatasetSpec spec, Column column, Dataset<Row> roster) {
        DatasetSpec target = Contract.bundled().dataset(String.valueOf(column.refersTo()));
        List<org.apache.spark.sql.Column> standing = new ArrayList<>();
        for (String tells : tells(spec, column)) {
            standing.add(max(when(col("fate").equalTo("accepted"), col(tells))).as(tells));
        }
        Dataset<Row> persons = roster.groupBy(
                        col(target.columns().getFirst().name()).as("known_" + column.name()))
                .agg(
                        standing.getFirst(),
                        standing.subList(1, standing.size()).toArray(org.apache.spark.sql.Column[]::new));
        org.apache.spark.sql.Column[] told = tells(spec, column).stream()
                .map(org.apache.spark.sql.functions::col)
                .toArray(org.apache.spark.sql.Column[]::new);
        return persons.select(col("known_" + column.name()), struct(told).as("ref_" + column.name()));
    }

    /** The columns of the standing row that the checks ask for; its division says whom the row speaks of. */
    private static List<String> tells(DatasetSpec spec, Column column) {
        DatasetSpec target = Contract.bundled().dataset(String.valueOf(column.refersTo()));
        List<String> tells = new ArrayList<>(List.of(target.has("division") ? "division" : "unit"));
        String prefix = column.name() + ".";
        spec.orderRules().stream()
                .map(OrderRule::start)
                .filter(start -> start.startsWith(prefix))
                .forEach(start -> tells.add(start.substring(prefix.length())));
        return tells;
    }

    /** Checked rows of typed rows with their references. */
    public static Dataset<Row> check(Dataset<Row> typed, DatasetSpec spec, LocalDate loadDate) {
        String dataset = spec.name();
        return typed.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> new Checker(dataset, loadDate).check(rows),
                Encoders.row(RowSchema.checked(spec)));
    }

    /** Checks the rows of one task. */
    private static final class Checker {
        private final DatasetSpec spec;
        private final RowChecks checks;
        private final RowHash hash = new RowHash();
        private final String[] typedFields;

        Checker(String dataset, LocalDate loadDate) {
            spec = Contract.bundled().dataset(dataset);
            checks = new RowChecks(spec, loadDate);
            typedFields = RowSchema.typed(spec).fieldNames();
        }

        Iterator<Row> check(Iterator<Row> rows) {
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                    .map(this::check)
                    .iterator();
        }

        private Row check(Row row) {
            @Nullable Object[] values = Records.values(row, spec);
            boolean remark = row.getAs("remark");
            List<Finding> findings = remark ? List.of() : findings(row, values);
            boolean good = !remark && findings.isEmpty();
            List<@Nullable Object> cells = new ArrayList<>();
            for (String field : typedFields) {
                cells.add(field.equals("row_text") ? text(row, values, good) : row.getAs(field));
            }
            cells.add(Records.toRows(findings));
            cells.add(good ? hash.key(spec, values) : null);
            cells.add(good ? hash.content(spec, values) : null);
            cells.add(Units.of(spec, values, row));
            return RowFactory.create(cells.toArray());
        }

        /** Good rows need no text; one that was good before and is no longer gets it back from its values. */
        private String text(Row row, @Nullable Object[] values, boolean good) {
            String text = row.getAs("row_text");
            boolean remark = row.getAs("remark");
            return good ? "" : text.isEmpty() && !remark ? RowText.of(spec, values) : text;
        }

        private List<Finding> findings(Row row, @Nullable Object[] values) {
            List<Finding> cellFindings = Records.toFindings(row.getList(row.fieldIndex("cell_findings")));
            return checks.check(new RowView(spec, values, referred(row, spec)), cellFindings);
        }
    }

    private static Map<String, Referred> referred(Row row, DatasetSpec spec) {
        Map<String, Referred> referred = new HashMap<>();
        for (Column column : spec.references()) {
            Row told = row.getAs("ref_" + column.name());
            if (told != null) {
                referred.put(column.name(), new Referred(true, dates(told)));
            }
        }
        return referred;
    }

    private static Map<String, LocalDate> dates(Row told) {
        Map<String, LocalDate> dates = new HashMap<>();
        for (String field : told.schema().fieldNames()) {
            if (told.getAs(field) instanceof LocalDate day) {
                dates.put(field, day);
            }
        }
        return dates;
    }
}

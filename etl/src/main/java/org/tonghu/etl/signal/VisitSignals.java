package org.tonghu.etl.signal;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.spark.RowSchema;
import org.tonghu.warehouse.signal.Signal;

/** Findings about visits: one scan and one shuffle bring those of a worker and month together, and every rule looks at them. */
final class VisitSignals {
    private static final List<VisitRule> RULES =
            List.of(TooManyInADay.declared(), TypedAtMonthEnd.declared(), TypedTogether.declared());

    private static final StructType KEY =
            new StructType().add("month", DataTypes.IntegerType).add("worker", DataTypes.BinaryType);

    private static final StructType JUDGED = new StructType()
            .add("signal", DataTypes.StringType)
            .add("month", DataTypes.DateType)
            .add("worker", DataTypes.BinaryType)
            .add("flagged", DataTypes.IntegerType)
            .add("total", DataTypes.IntegerType)
            .add("sentence_zh", DataTypes.StringType)
            .add("sentence_en", DataTypes.StringType)
            .add("rows", DataTypes.createArrayType(RowSchema.PLACE));

    private VisitSignals() {}

    static SignalTable table() {
        return new SignalTable(
                new Fact("visit_signals", VisitSignals.class, VisitSignals::of, List.of("visits", "workers"), true),
                List.of("S01", "S02", "S07"),
                Findings::summed,
                new Rule.Sums());
    }

    static Dataset<Row> of(FactInput in) {
        Column sameWorker =
                col("month").equalTo(col("u_month")).and(col("worker").equalTo(col("u_person")));
        return byWorkerAndMonth(in)
                .flatMapGroups((FlatMapGroupsFunction<Row, Row, Row>) VisitSignals::judge, Encoders.row(JUDGED))
                .join(WorkerUnits.of(in), sameWorker)
                .select(
                        "signal",
                        "month",
                        "list",
                        "level",
                        "code",
                        "flagged",
                        "total",
                        "sentence_zh",
                        "sentence_en",
                        "rows");
    }

    private static KeyValueGroupedDataset<Row, Row> byWorkerAndMonth(FactInput in) {
        Column held = col("visited_on").leq(lit(in.lastMonth().atEndOfMonth()));
        return VisitPacker.packed(in.dated(in.standing("visits").where(held), "worker", "visited_on", 0))
                .groupBy("month", "worker")
                .as(Encoders.row(KEY), Encoders.row(VisitPacker.PACKED));
    }

    private static Iterator<Row> judge(Row workerMonth, Iterator<Row> rows) {
        List<Visit> visits = new ArrayList<>();
        rows.forEachRemaining(row -> visits.addAll(PackedVisits.read(row.getAs(2))));
        return RULES.stream()
                .map(rule -> row(workerMonth, rule.signal(), rule.judge(visits)))
                .iterator();
    }

    private static Row row(Row workerMonth, Signal signal, Judgement judgement) {
        Object[] arguments = judgement.arguments().toArray();
        boolean any = judgement.flagged() > 0;
        return RowFactory.create(
                signal.id(),
                LocalDate.ofEpochDay(workerMonth.getInt(0)),
                workerMonth.get(1),
                judgement.flagged(),
                judgement.total(),
                any ? String.format(Locale.ROOT, signal.sentence().zh(), arguments) : null,
                any ? String.format(Locale.ROOT, signal.sentence().en(), arguments) : null,
                judgement.rows().stream()
                        .map(source -> RowFactory.create(source.batch(), source.file(), source.line()))
                        .toArray(Row[]::new));
    }
}

package org.tonghu.etl.publish;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.mart.Stretch;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.duck.SqlFiles;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.Signals;

/** Fills the tables of a new edition that hold signals. */
final class SignalTables {
    private final Duck duck;

    private SignalTables(Duck duck) {
        this.duck = duck;
    }

    static void fill(Duck duck, Publisher.Content content) {
        SignalTables tables = new SignalTables(duck);
        tables.addSignals(content.datasets());
        YearMonth last = content.months().getLast();
        content.signals()
                .slices()
                .forEach((table, slices) -> Stretch.of(slices, last).forEach(made -> tables.add(content, table, made)));
    }

    private void addSignals(List<DatasetLoad> datasets) {
        Set<String> delivered = datasets.stream()
                .filter(DatasetLoad::isDelivered)
                .map(load -> load.spec().name())
                .collect(Collectors.toSet());
        duck.executeAll(
                "insert into signal values (:id, :level, :delivered)",
                Signals.bundled().all().stream()
                        .map(signal -> row(signal, delivered))
                        .toList());
    }

    private static Map<String, Object> row(Signal signal, Set<String> delivered) {
        return Map.of(
                "id", signal.id(),
                "level", signal.level().word(),
                "delivered", delivered.containsAll(signal.datasets()));
    }

    /** The months of a stretch, from the files that Spark wrote. */
    private void add(Publisher.Content content, String table, Stretch made) {
        Map<String, Object> months =
                Map.of("first", made.first().atDay(1), "end", made.end().atDay(1));
        duck.execute("""
                insert into signal_mart
                select signal, level, month, code, numerator, denominator from read_parquet(%s)
                where month >= :first and month < :end
                order by signal, level, code, month
                """.formatted(SqlFiles.parquet(content.signals().store().marts(table, made.edition()))), months);
        duck.execute(
                """
                insert into signal_example
                select signal, month, level, unit, nth, sentence_zh, sentence_en, batch, file, line
                from read_parquet(%s)
                where month >= :first and month < :end
                order by signal, month, level, unit, nth, batch, file, line
                """.formatted(SqlFiles.parquet(content.signals().store().examples(table, made.edition()))), months);
    }
}

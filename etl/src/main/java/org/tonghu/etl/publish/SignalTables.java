package org.tonghu.etl.publish;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.mart.Remade;
import org.tonghu.etl.mart.SignalStore;
import org.tonghu.etl.mart.Stretch;
import org.tonghu.etl.signal.SignalTable;
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
        content.signals().tables().forEach((table, remade) -> tables.add(content, table, remade));
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

    private void add(Publisher.Content content, String table, Remade remade) {
        List<Stretch> stretches = Stretch.of(remade.slices(), content.months().getLast());
        SignalStore store = content.signals().store();
        List<String> signals = SignalTable.named(table).signals();
        new RateTable(duck, "signal_mart", "signal")
                .fill(
                        stretches,
                        remade,
                        new RateTable.Files(content.edition(), signals, store.marts(table, content.edition())));
        stretches.forEach(made -> addExamples(
                made.edition() == content.edition()
                        ? "read_parquet(%s)".formatted(SqlFiles.parquet(store.examples(table, made.edition())))
                        : "previous.signal_example",
                signals,
                made));
    }

    private void addExamples(String from, List<String> signals, Stretch made) {
        duck.execute("""
                insert into signal_example
                select signal, month, level, unit, nth, sentence_zh, sentence_en, batch, file, line
                from %s
                where list_contains(:ids, signal) and month >= :first and month < :end
                order by signal, month, level, unit, nth, batch, file, line
                """.formatted(from), RateTable.ofMonths(made, signals));
    }
}

package org.tonghu.etl.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.mart.FactFolders;
import org.tonghu.etl.signal.AllSignals;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.duck.SqlFiles;
import org.tonghu.warehouse.edition.Slice;
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
        tables.keepOnly(
                content.held(), Signals.bundled().all().stream().map(Signal::id).toList());
        content.signals().forEach((table, recomputed) -> tables.add(content, table, recomputed.made()));
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

    private void keepOnly(Stretch held, List<String> signals) {
        rates().keepOnly(held, signals);
        duck.execute(
                "delete from signal_example"
                        + " where month < :first or month >= :end or not list_contains(:ids, signal)",
                RateTable.ofMonths(held, signals));
    }

    private RateTable rates() {
        return new RateTable(duck, "signal_mart", "signal");
    }

    private void add(Publisher.Content content, String table, Slice made) {
        List<String> signals = AllSignals.named(table).signals();
        Stretch held = content.held();
        FactFolders folders = content.folders();
        rates().fill(held, made, new RateTable.Files(signals, folders.marts(table, content.edition())));
        held.from(made.first())
                .ifAny(recomputed -> replaceExamples(folders.examples(table, content.edition()), signals, recomputed));
    }

    private void replaceExamples(Path examples, List<String> signals, Stretch made) {
        duck.execute(
                "delete from signal_example where list_contains(:ids, signal) and month >= :first and month < :end",
                RateTable.ofMonths(made, signals));
        duck.execute("""
                insert into signal_example
                select signal, month, level, unit, nth, sentence_zh, sentence_en, batch, file, line
                from read_parquet(%s)
                where list_contains(:ids, signal) and month >= :first and month < :end
                order by signal, month, level, unit, nth, batch, file, line
                """.formatted(SqlFiles.parquet(examples)), RateTable.ofMonths(made, signals));
    }
}

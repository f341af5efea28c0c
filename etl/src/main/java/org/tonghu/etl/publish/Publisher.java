package org.tonghu.etl.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Manifest;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;

/** Builds an edition aside and publishes it. */
public final class Publisher {
    private final EditionStore store;
    private final Path scratch;

    public Publisher(EditionStore store, Path scratch) {
        this.store = store;
        this.scratch = scratch;
    }

    /**
     * What an edition is built from.
     *
     * @param previous the edition before
     * @param marts the folder that the marts were written to
     * @param quarantine the folder of what is in quarantine now, by dataset
     */
    public record Content(
            Optional<Manifest> previous,
            LocalDate loadDate,
            List<YearMonth> months,
            boolean sample,
            List<DatasetLoad> datasets,
            Path marts,
            Map<String, Path> quarantine,
            Report report) {}

    /** Builds, checks and publishes; readers see the old edition until the last step and the new one from then on. */
    public Manifest publish(Content content) {
        EditionId id = new EditionId(content.report().edition());
        Path staging = store.stage(id);
        Path database = EditionStore.database(staging, id);
        Duck.migrate(database, "db/edition");
        Manifest manifest;
        try (Duck duck = Duck.open(database)) {
            fill(new EditionBuilder(duck), content);
            manifest = manifest(duck, content);
        }
        store.publish(staging, manifest);
        return manifest;
    }

    private void fill(EditionBuilder edition, Content content) {
        content.previous().ifPresent(previous -> edition.takeOverHistory(store.database(previous.id())));
        edition.addMonths(content.months().stream().map(month -> month.atDay(1)).toList());
        edition.addDivisions(scratch);
        edition.addIndicators(levels(), delivered(content.datasets()));
        edition.addMarts(content.marts());
        content.quarantine().forEach((dataset, folder) -> edition.addQuarantine(spec(dataset), folder));
        edition.addReport(content.report(), content.loadDate());
    }

    private static DatasetSpec spec(String dataset) {
        return Contract.bundled().dataset(dataset);
    }

    private static Map<String, String> levels() {
        Map<String, String> levels = new TreeMap<>();
        Catalogue.bundled()
                .indicators()
                .forEach(i -> levels.put(i.id(), i.level().word()));
        return levels;
    }

    /** An indicator says nothing until rows of all datasets behind its fact have been accepted. */
    private static Map<String, Boolean> delivered(List<DatasetLoad> datasets) {
        List<String> there = datasets.stream()
                .filter(DatasetLoad::isDelivered)
                .map(load -> load.spec().name())
                .toList();
        Map<String, Boolean> delivered = new TreeMap<>();
        for (Indicator indicator : Catalogue.bundled().indicators()) {
            delivered.put(
                    indicator.id(),
                    there.containsAll(Fact.named(indicator.fact()).datasets()));
        }
        return delivered;
    }

    private static Manifest manifest(Duck duck, Content content) {
        List<Integer> before = content.previous().map(Manifest::batches).orElse(List.of());
        List<Integer> batches = new java.util.ArrayList<>(before);
        batches.add(content.report().batch());
        return new Manifest(
                content.report().edition(),
                content.loadDate(),
                content.months().getFirst(),
                content.months().getLast(),
                Divisions.bundled().version(),
                batches,
                ContentHash.rows(duck),
                content.sample(),
                ContentHash.of(duck));
    }
}

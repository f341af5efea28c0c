package org.tonghu.etl.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tonghu.etl.correction.MendWorkbooks;
import org.tonghu.etl.fact.AllFacts;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.ledger.Ledger;
import org.tonghu.etl.mart.FactFolders;
import org.tonghu.etl.mart.Marks;
import org.tonghu.etl.mart.MartStore;
import org.tonghu.etl.mart.Recomputed;
import org.tonghu.etl.publish.audit.AuditSettings;
import org.tonghu.etl.publish.audit.Audits;
import org.tonghu.etl.publish.audit.Candidate;
import org.tonghu.etl.spark.Together;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.Batch;
import org.tonghu.warehouse.edition.DatasetFolders;
import org.tonghu.warehouse.edition.Declarations;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Folders;
import org.tonghu.warehouse.edition.Manifest;
import org.tonghu.warehouse.edition.Release;
import org.tonghu.warehouse.edition.Slice;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;
import org.tonghu.warehouse.publication.Publication;

/** Builds an edition in a folder of its own and publishes it. */
public final class Publisher {
    private final EditionStore store;
    private final Path scratch;
    private final AuditSettings settings;

    /** @param settings the office's settings of the checks */
    public Publisher(EditionStore store, Path scratch, AuditSettings settings) {
        this.store = store;
        this.scratch = scratch;
        this.settings = settings;
    }

    /** What is new in the history of loads. */
    public sealed interface History {
        /** A batch was loaded. */
        record Loaded(Report report) implements History {}

        /** A batch was taken back. */
        record Withdrawn(int batch) implements History {}
    }

    /**
     * What an edition is built from.
     *
     * @param previous the edition before
     * @param edition the number of the new one
     * @param facts where the months of every fact lie
     * @param signals where those of what signals find lie
     * @param key fingerprint of the key of the pseudonyms
     */
    public record Content(
            Optional<Manifest> previous,
            int edition,
            List<Batch> batches,
            LocalDate loadDate,
            List<YearMonth> months,
            List<DatasetLoad> datasets,
            Map<String, Recomputed> facts,
            Map<String, Recomputed> signals,
            FactFolders folders,
            History history,
            String key,
            Ledger ledger,
            List<Release> releases) {

        /** The months that it holds. */
        Stretch held() {
            return new Stretch(months.getFirst(), months.getLast().plusMonths(1));
        }
    }

    /**
     * Builds, checks and publishes; readers see the old edition until the last step and the new one from then on. It is built
     * from a copy of the old one, so that it costs what has changed.
     */
    public Manifest publish(Content content) {
        EditionId id = new EditionId(content.edition());
        Path staging = store.stage(id);
        Path exact = EditionStore.exact(staging, id);
        before(content).ifPresent(previous -> Folders.copy(previous, exact));
        Duck.migrate(exact, "db/exact");
        Manifest manifest;
        try (Duck duck = Duck.open(exact)) {
            EditionBuilder edition = new EditionBuilder(duck);
            edition.forgetWhatIsMadeAnew();
            addMarts(duck, content);
            SignalTables.fill(duck, content);
            fill(edition, content);
            new RowTable(duck).fill(content.ledger());
            manifest = finished(duck, content, EditionStore.mend(staging));
        }
        Declarations program = Declarations.bundled();
        new Publication(program, program).write(exact, EditionStore.database(staging, id));
        store.publish(staging, manifest);
        return manifest;
    }

    /** Checks what was filled, and at the same time writes the workbooks of rows to correct, which say nothing new. */
    private Manifest finished(Duck duck, Content content, Path mend) {
        List<Manifest> checked = new ArrayList<>();
        Together.run(
                List.<Runnable>of(() -> checked.add(checked(duck, content)), () -> MendWorkbooks.write(duck, mend)),
                Runnable::run);
        return checked.getFirst();
    }

    private Manifest checked(Duck duck, Content content) {
        Manifest unchecked = manifest(content);
        List<Release> released = Audits.run(
                new Candidate(duck, unchecked, before(content), content.folders(), scratch),
                settings,
                content.releases());
        ContentHash hash = new ContentHash(duck);
        return unchecked.finished(released, hash.rows(), hash.sha256());
    }

    private void fill(EditionBuilder edition, Content content) {
        edition.addMonths(content.months().stream().map(month -> month.atDay(1)).toList());
        edition.addDeclarations(Declarations.bundled().files());
        edition.addDivisions(scratch);
        edition.addIndicators(levels(), delivered(content.datasets()));
        content.datasets()
                .forEach(load -> load.quarantineFolder().ifPresent(f -> edition.addQuarantine(load.spec(), f)));
        switch (content.history()) {
            case History.Loaded(Report report) -> {
                edition.addReport(report, content.loadDate());
                content.datasets().forEach(load -> edition.addUnitsOfCorrected(report.batch(), load.corrected()));
            }
            case History.Withdrawn(int batch) -> edition.withdraw(batch, content.edition());
        }
    }

    /** The rates of all indicators; those of months that were not made stay as the edition before has them. */
    private static void addMarts(Duck duck, Content content) {
        RateTable table = new RateTable(duck, "mart", "indicator");
        table.keepOnly(
                content.held(),
                Catalogue.bundled().indicators().stream().map(Indicator::id).toList());
        content.facts()
                .forEach((fact, recomputed) -> table.fill(
                        content.held(),
                        recomputed.made(),
                        new RateTable.Files(
                                MartStore.indicatorsOver(fact).stream()
                                        .map(Indicator::id)
                                        .toList(),
                                content.folders().marts(fact, content.edition()))));
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
                    there.containsAll(AllFacts.named(indicator.fact()).datasets()));
        }
        return delivered;
    }

    private Optional<Path> before(Content content) {
        return content.previous().map(previous -> store.exact(previous.id()));
    }

    /** What is not known before the checks have run is still empty. */
    private static Manifest manifest(Content content) {
        return new Manifest(
                content.edition(),
                content.loadDate(),
                content.months().getFirst(),
                content.months().getLast(),
                Divisions.bundled().version(),
                content.batches(),
                folders(content.datasets()),
                slices(content),
                Marks.bundled(),
                Map.of(),
                content.batches().stream().allMatch(Batch::sample),
                List.of(),
                "",
                content.key());
    }

    private static Map<String, List<Slice>> slices(Content content) {
        Map<String, List<Slice>> slices = new TreeMap<>();
        content.facts().forEach((fact, recomputed) -> slices.put(fact, recomputed.slices()));
        content.signals().forEach((table, recomputed) -> slices.put(table, recomputed.slices()));
        return slices;
    }

    private static Map<String, DatasetFolders> folders(List<DatasetLoad> datasets) {
        Map<String, DatasetFolders> folders = new TreeMap<>();
        datasets.forEach(load -> folders.put(load.spec().name(), load.folders()));
        return folders;
    }
}

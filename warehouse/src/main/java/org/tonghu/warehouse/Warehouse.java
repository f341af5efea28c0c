package org.tonghu.warehouse;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tonghu.warehouse.audit.AuditFinding;
import org.tonghu.warehouse.audit.Audits;
import org.tonghu.warehouse.audit.CheckResult;
import org.tonghu.warehouse.audit.UncountedRows;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.division.Scope;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.EditionStore;
import org.tonghu.warehouse.edition.Manifest;
import org.tonghu.warehouse.edition.OpenEditions;
import org.tonghu.warehouse.figure.Figures;
import org.tonghu.warehouse.load.BatchReport;
import org.tonghu.warehouse.load.FileReport;
import org.tonghu.warehouse.load.Loads;
import org.tonghu.warehouse.load.MendFiles;
import org.tonghu.warehouse.load.QuarantineFilter;
import org.tonghu.warehouse.load.QuarantinedRow;
import org.tonghu.warehouse.load.ReasonCount;
import org.tonghu.warehouse.score.EditionMeasures;
import org.tonghu.warehouse.score.Rubric;
import org.tonghu.warehouse.score.ScoreSheet;
import org.tonghu.warehouse.score.Scores;
import org.tonghu.warehouse.signal.SignalExample;
import org.tonghu.warehouse.signal.SignalExamples;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;
import org.tonghu.warehouse.value.Values;

/**
 * The front door: every query about a unit takes the scope of who asks, refuses what lies outside it, and gives values that
 * are already suppressed.
 */
public final class Warehouse implements AutoCloseable {
    private final EditionStore store;
    private final OpenEditions open;

    private Warehouse(EditionStore store) {
        this.store = store;
        this.open = new OpenEditions(store);
    }

    /** Opens a warehouse; nothing is read until something is asked. */
    public static Warehouse open(Path root) {
        return new Warehouse(new EditionStore(root));
    }

    /** The edition that the pointer names now; throws a sentence when nothing has been published yet. */
    public EditionId newest() {
        return store.current()
                .orElseThrow(() -> new IllegalStateException(
                        "Cannot open the warehouse: no edition has been published, run ./tonghu load first"));
    }

    /** All editions, oldest first. */
    public List<Manifest> editions() {
        return store.all();
    }

    public Manifest manifest(EditionId edition) {
        return store.manifest(edition);
    }

    /** The divisions in force at the end of a month. */
    public static DivisionList divisions(YearMonth month) {
        return Divisions.bundled().on(month.atEndOfMonth());
    }

    /** Where a scope begins on the list of a month; empty when that list has no counterpart of it. */
    public static Optional<DivisionKey> home(Scope scope, YearMonth month) {
        return scope.on(divisions(month));
    }

    /** The counterpart of a unit of one month on the list of another; empty when it has none there. */
    public static Optional<DivisionKey> counterpart(DivisionKey unit, YearMonth month) {
        return divisions(month).place(unit);
    }

    /** Every unit of a level under a division with every indicator that has rows at that level. */
    public List<UnitValue> values(Scope scope, UnitQuery query) {
        DivisionList list = divisions(query.month());
        require(scope, list, query.within());
        List<DivisionKey> units = under(list, query);
        return open.read(query.edition(), duck -> new Values(duck, list).of(query.month(), query.level(), units));
    }

    /** Every unit of a level under a division with every signal that has rows at that level: what is flagged of all. */
    public List<UnitValue> signals(Scope scope, UnitQuery query) {
        DivisionList list = divisions(query.month());
        require(scope, list, query.within());
        List<DivisionKey> units = under(list, query);
        return open.read(
                query.edition(),
                duck -> SignalExamples.areHeld(duck)
                        ? Values.ofSignals(duck, list).of(query.month(), query.level(), units)
                        : List.of());
    }

    /** The examples of all signals of a month in the counties of a scope and above them, where their values are shown. */
    public List<SignalExample> signalExamples(Scope scope, EditionId edition, YearMonth month) {
        return open.read(
                edition,
                duck -> SignalExamples.areHeld(duck)
                        ? new SignalExamples(duck, scope).of(month, shownPlaces(duck, scope, month))
                        : List.of());
    }

    private static List<SignalExamples.Place> shownPlaces(Duck duck, Scope scope, YearMonth month) {
        DivisionList list = divisions(month);
        Values values = Values.ofSignals(duck, list);
        List<SignalExamples.Place> places = new ArrayList<>();
        for (DivisionLevel level : List.of(DivisionLevel.PROVINCE, DivisionLevel.PREFECTURE, DivisionLevel.COUNTY)) {
            List<DivisionKey> units = list.units(level).stream()
                    .map(Division::key)
                    .filter(unit -> scope.covers(list, unit))
                    .toList();
            values.of(month, level, units).stream()
                    .filter(value -> value.value() instanceof Value.Known)
                    .forEach(value -> places.add(new SignalExamples.Place(value.indicator(), value.unit())));
        }
        return places;
    }

    private static List<DivisionKey> under(DivisionList list, UnitQuery query) {
        List<DivisionKey> units = new ArrayList<>();
        collect(list, list.division(query.within()), query, units);
        return units;
    }

    private static void collect(DivisionList list, Division at, UnitQuery query, List<DivisionKey> units) {
        if (!at.inScope()) {
            return;
        }
        if (at.level() == query.level()) {
            units.add(at.key());
        } else {
            list.children(at.key()).forEach(child -> collect(list, child, query, units));
        }
    }

    /** The values of one unit over months, oldest first; months on whose list it has no counterpart are left out. */
    public List<UnitValue> series(Scope scope, SeriesQuery query) {
        require(scope, divisions(query.month()), query.unit());
        Map<YearMonth, DivisionKey> units = new TreeMap<>();
        Stream.iterate(query.first(), month -> !month.isAfter(query.last()), month -> month.plusMonths(1))
                .forEach(month -> counterpart(query.unit(), month).ifPresent(unit -> units.put(month, unit)));
        return open.read(query.edition(), duck -> Values.overMonths(duck, query.indicator(), units));
    }

    /**
     * The score sheets of all units of a level under a division, in order of code.
     *
     * @param query its month is December of the year that is scored; its level prefecture or county
     */
    public List<ScoreSheet> scores(Scope scope, UnitQuery query) {
        DivisionList list = divisions(query.month());
        require(scope, list, query.within());
        Rubric rubric = Rubric.of(query.month().getYear(), query.level());
        return open.read(query.edition(), duck -> {
            Scores scores = new Scores(rubric, new EditionMeasures(new Figures(duck)));
            return under(list, query).stream()
                    .map(unit -> scores.sheet(unit, list.division(unit).name()))
                    .toList();
        });
    }

    /** The batches behind an edition, newest first. */
    public List<BatchReport> batches(Scope scope, EditionId edition) {
        return loads(scope, edition, Loads::batches);
    }

    /** The files of a batch in the order in which they were taken. */
    public List<FileReport> files(Scope scope, EditionId edition, int batch) {
        return loads(scope, edition, loads -> loads.files(batch));
    }

    /** Why rows of the files of a batch were quarantined at that load. */
    public List<ReasonCount> reasons(Scope scope, EditionId edition, int batch) {
        return loads(scope, edition, loads -> loads.reasons(batch));
    }

    /** What is in quarantine now. */
    public List<QuarantinedRow> quarantine(Scope scope, EditionId edition, QuarantineFilter filter) {
        return loads(scope, edition, loads -> loads.quarantine(filter));
    }

    /** What an edition was checked for before it was published, and what was found in the scope. */
    public List<CheckResult> checks(Scope scope, EditionId edition) {
        return open.read(edition, duck -> new Audits(duck, scope).checks());
    }

    /** Doubts about the data of units of the scope. */
    public List<AuditFinding> findings(Scope scope, EditionId edition) {
        return open.read(edition, duck -> new Audits(duck, scope).findings());
    }

    /** Error-free source rows of units of the scope that are in no figure. */
    public List<UncountedRows> uncounted(Scope scope, EditionId edition) {
        return open.read(edition, duck -> new Audits(duck, scope).uncounted());
    }

    /** The offices in the scope that have rows to correct. */
    public List<Division> officesToMend(Scope scope, EditionId edition) {
        return new MendFiles(store.mend(edition), scope).offices();
    }

    /** The workbook with the rows that an office has to correct. */
    public byte[] mendWorkbook(Scope scope, EditionId edition, DivisionKey office) {
        require(scope, Divisions.bundled().newest(), office);
        store.manifest(edition); // fails with a sentence when it has expired
        return new MendFiles(store.mend(edition), scope).workbook(office);
    }

    private <T> T loads(Scope scope, EditionId edition, Function<Loads, T> query) {
        return open.read(edition, duck -> query.apply(new Loads(duck, scope)));
    }

    private static void require(Scope scope, DivisionList list, DivisionKey unit) {
        if (list.find(unit).isEmpty() || !scope.covers(list, unit)) {
            throw new OutOfScopeException(scope, unit);
        }
    }

    @Override
    public void close() {
        open.close();
    }
}

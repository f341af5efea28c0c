package org.tonghu.warehouse.publication;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.duck.SqlFiles;
import org.tonghu.warehouse.edition.Declarations;
import org.tonghu.warehouse.figure.Figures;
import org.tonghu.warehouse.protection.ProtectedFigure;
import org.tonghu.warehouse.protection.ProtectionRules;
import org.tonghu.warehouse.score.EditionMeasures;
import org.tonghu.warehouse.score.ItemScore;
import org.tonghu.warehouse.score.Rubric;
import org.tonghu.warehouse.score.ScoreSheet;
import org.tonghu.warehouse.score.ScoreTable;
import org.tonghu.warehouse.score.Scores;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.suppression.Decision;
import org.tonghu.warehouse.suppression.Decision.Cause;
import org.tonghu.warehouse.suppression.Decision.Status;
import org.tonghu.warehouse.suppression.SumKey.Span;

/** Writes the file of an edition that screens open from the exact one. */
public final class Publication {
    /** Tables of the exact file in which nothing is held back. */
    private static final List<String> COPIED = List.of(
            "edition_month",
            "division",
            "declaration",
            "indicator",
            "signal",
            "batch",
            "load_file",
            "load_reason",
            "load_unit",
            "quarantine",
            "audit",
            "audit_finding");

    private final Declarations declarations;
    private final ProtectionRules rules;

    /**
     * @param declarations those that the edition was made by
     * @param program those of the program: no edition is shown by laxer rules than these
     */
    public Publication(Declarations declarations, Declarations program) {
        this.declarations = declarations;
        this.rules = declarations.protection(program);
    }

    /** Writes what may be shown; throws when it would give away what is held back. */
    public void write(Path exact, Path shown) {
        List<DecidedFigure> indicators;
        List<DecidedFigure> signals;
        List<DecidedSheet> sheets;
        try (Duck duck = Duck.openReadOnly(exact)) {
            indicators = decide(new Figures(duck), rules.indicators());
            signals = decide(Figures.ofSignals(duck), rules.signals());
            sheets = sheets(new Figures(duck), indicators);
        }
        Duck.migrate(shown, "db/edition");
        try (Duck duck = Duck.open(shown)) {
            duck.execute("attach %s as exact (read_only)".formatted(SqlFiles.quoted(exact)), Map.of());
            COPIED.forEach(table -> duck.execute("insert into %1$s from exact.%1$s".formatted(table), Map.of()));
            new ShownTable(duck, "indicator", "mart", "value").fill(ids(rules.indicators()), List.of(), indicators);
            new ShownTable(duck, "signal", "signal_mart", "signal_value")
                    .fill(ids(rules.signals()), restingOnChildren(), signals);
            addStatistics(duck, "indicator", indicators);
            addStatistics(duck, "signal", signals);
            addExamples(duck);
            addUncounted(duck);
            sheets.forEach(sheet -> new ScoreTable(duck).add(sheet.rubric(), sheet.sheet(), sheet.shown()));
            duck.execute("insert into protection values (:rules)", Map.of("rules", rules.version()));
            duck.execute("detach exact", Map.of());
        }
    }

    private List<DecidedFigure> decide(Figures figures, List<ProtectedFigure> ids) {
        return new FigureProtection(figures, declarations.divisions()).decide(ids);
    }

    private record DecidedSheet(Rubric rubric, ScoreSheet sheet, List<ItemScore> shown) {}

    /** Of all years with a rubric whose December is held. */
    private List<DecidedSheet> sheets(Figures figures, List<DecidedFigure> indicators) {
        List<YearMonth> held = figures.months();
        EditionMeasures measures = new EditionMeasures(figures, declarations.catalogue(), declarations.divisions());
        ScoreProtection protection = new ScoreProtection(declarations.divisions(), indicators);
        return declarations.rubrics().all().stream()
                .filter(rubric -> held.contains(rubric.yearEnd()))
                .flatMap(rubric -> declarations.divisions().on(rubric.yearEnd()).units(rubric.level()).stream()
                        .map(unit -> new Scores(rubric, measures).sheet(unit.key(), unit.name()))
                        .map(sheet -> new DecidedSheet(rubric, sheet, protection.shown(sheet))))
                .toList();
    }

    private List<String> restingOnChildren() {
        return declarations.signals().all().stream()
                .filter(Signal::restsOnChildren)
                .map(Signal::id)
                .toList();
    }

    private static List<String> ids(List<ProtectedFigure> figures) {
        return figures.stream().map(ProtectedFigure::id).toList();
    }

    /** How many cells of each level are shown and how many are not, for the operator. */
    private static void addStatistics(Duck duck, String kind, List<DecidedFigure> decided) {
        Map<List<String>, List<DecidedFigure>> byLevel = decided.stream()
                .filter(figure -> !figure.isNothing())
                .collect(Collectors.groupingBy(figure -> List.of(
                        figure.decision().indicator(),
                        figure.level().word(),
                        figure.decision().key().span() == Span.MONTH ? "month" : "year")));
        duck.append(
                "suppression",
                byLevel.entrySet().stream()
                        .map(cells -> statistics(kind, cells.getKey(), cells.getValue()))
                        .toList());
    }

    private static List<Object> statistics(String kind, List<String> of, List<DecidedFigure> cells) {
        return List.of(
                kind,
                of.get(0),
                of.get(1),
                of.get(2),
                count(cells, d -> d.status() == Status.SHOWN),
                count(cells, d -> d.status() == Status.BANDED),
                count(cells, d -> d.status() == Status.HELD),
                count(cells, d -> d.cause().equals(Optional.of(Cause.OWN))),
                count(cells, d -> d.cause().equals(Optional.of(Cause.COMPLEMENT))));
    }

    private static long count(List<DecidedFigure> cells, Predicate<Decision> which) {
        return cells.stream().map(DecidedFigure::decision).filter(which).count();
    }

    /** Rows that stand are what figures count: how many there are of a county and month is told by those, or held back. */
    private static void addUncounted(Duck duck) {
        duck.execute("""
                insert into dataset_month select * from exact.dataset_month where kind <> 'standing' order by all
                """, Map.of());
    }

    /** Examples are told only where the value that they stand behind is shown. */
    private static void addExamples(Duck duck) {
        duck.execute("""
                insert into signal_example
                select e.* from exact.signal_example e
                semi join signal_value v
                    on v.indicator = e.signal and v.level = e.level and v.month = e.month and v.code = e.unit
                    and v.denominator is not null
                order by all
                """, Map.of());
    }
}

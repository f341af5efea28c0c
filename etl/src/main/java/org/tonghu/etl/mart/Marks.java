package org.tonghu.etl.mart;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.fact.AllFacts;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.signal.AllSignals;
import org.tonghu.etl.signal.SignalTable;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.Signals;

/**
 * The mark of every fact and every table of signals: SHA-256 of all that its figures follow from besides the rows of the
 * datasets, that is of what is declared of them, of the divisions, and of the class files that make them. Where an edition
 * has another mark for a table, or none, all months of the table are recomputed.
 *
 * <p>Class files are those that the class of the table and what sums its rows reach within {@link #FIGURES}. What is named
 * outside of these packages reads declarations, of which the mark holds what figures follow from; a test says which packages
 * these are, and fails when a fact comes to name any other.
 */
public final class Marks {
    /** The packages whose classes shape figures. */
    static final Set<String> FIGURES = Set.of(
            "org.tonghu.etl.fact",
            "org.tonghu.etl.signal",
            "org.tonghu.etl.mart",
            "org.tonghu.etl.keep",
            "org.tonghu.etl.spark",
            "org.tonghu.warehouse.division");

    /** What sums the rows of facts and rolls them up, from nothing and over sums that were kept. */
    private static final List<Class<?>> SUMS = List.of(Marts.class, Before.class);

    /** The same of signals. */
    private static final List<Class<?>> FINDINGS = List.of(SignalMarts.class, SignalFindings.class);

    private final ClassFiles classFiles;
    private final List<Indicator> indicators;
    private final List<Signal> signals;

    Marks(ClassFiles classFiles, List<Indicator> indicators, List<Signal> signals) {
        this.classFiles = classFiles;
        this.indicators = indicators;
        this.signals = signals;
    }

    /** The marks by table of what this program makes, computed once. */
    public static Map<String, String> bundled() {
        return Bundled.MARKS;
    }

    private static final class Bundled {
        static final Map<String, String> MARKS = new Marks(
                        ClassFiles.onClassPath(),
                        Catalogue.bundled().indicators(),
                        Signals.bundled().all())
                .byTable();
    }

    /** The marks by table. */
    Map<String, String> byTable() {
        Map<String, String> marks = new TreeMap<>();
        AllFacts.all().forEach(fact -> marks.put(fact.table(), mark(fact, declared(fact), SUMS)));
        AllSignals.all()
                .forEach(table -> marks.put(table.fact().table(), mark(table.fact(), declared(table), FINDINGS)));
        return marks;
    }

    /** The classes of the product that the figures of a fact reach, see {@link ClassFiles#reached}. */
    Map<String, String> reached(Fact fact) {
        boolean isOfSignals =
                AllSignals.all().stream().anyMatch(table -> table.fact().equals(fact));
        return reached(fact, isOfSignals ? FINDINGS : SUMS);
    }

    private Map<String, String> reached(Fact fact, List<Class<?>> sums) {
        return classFiles.reached(
                Stream.concat(Stream.of(fact.by()), sums.stream()).toList(), FIGURES);
    }

    private String mark(Fact fact, Stream<String> declared, List<Class<?>> sums) {
        List<String> lines =
                new ArrayList<>(List.of(fact.table(), Divisions.bundled().version()));
        declared.forEach(lines::add);
        fact.datasets().forEach(dataset -> lines.add(declared(Contract.bundled().dataset(dataset))));
        reached(fact, sums).forEach((name, hash) -> lines.add(name + " " + hash));
        return Hashing.sha256()
                .hashString(String.join("\n", lines), StandardCharsets.UTF_8)
                .toString();
    }

    private Stream<String> declared(Fact fact) {
        return indicators.stream()
                .filter(indicator -> indicator.fact().equals(fact.table()))
                .map(indicator -> List.of(
                                indicator.id(), indicator.numerator(), indicator.denominator(), indicator.level())
                        .toString());
    }

    private Stream<String> declared(SignalTable table) {
        return signals.stream()
                .filter(signal -> table.signals().contains(signal.id()))
                .flatMap(signal -> Stream.concat(
                        Stream.of(
                                signal.id(),
                                signal.level().word(),
                                signal.sentence().toString()),
                        signal.parameters().stream().map(p -> p.name() + "=" + p.value())));
    }

    /** Which rows stand, and when they count for whom; what else a row says is its own. */
    private static String declared(DatasetSpec spec) {
        return Stream.of(
                        Stream.of(spec.name(), spec.time(), spec.subjects(), spec.place(), spec.offices()),
                        Stream.of(String.valueOf(spec.latest()), spec.inTurn()),
                        spec.keys().stream().map(key -> key.name() + " " + key.type()))
                .flatMap(said -> said)
                .toList()
                .toString();
    }
}

package org.tonghu.etl.mart;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ConstantDescs;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.etl.fact.AllFacts;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.signal.AllSignals;
import org.tonghu.etl.signal.SignalTable;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;
import org.tonghu.warehouse.indicator.Text;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.Signals;

/** A table's mark changes with all that its figures follow from, and with nothing else. */
class MarksTest {
    private static final Map<String, String> MARKS = Marks.bundled();
    private static final Text OTHER = new Text("另外的话", "other words");

    /** Where what is declared is read, of which the mark holds what figures follow from; and slices, by their months. */
    private static final Set<String> DECLARATIONS = Set.of(
            "org.tonghu.etl.contract",
            "org.tonghu.warehouse.declaration",
            "org.tonghu.warehouse.edition",
            "org.tonghu.warehouse.indicator",
            "org.tonghu.warehouse.signal");

    private static List<Fact> tables() {
        return Stream.concat(AllFacts.all().stream(), AllSignals.all().stream().map(SignalTable::fact))
                .toList();
    }

    /** The tables with another mark than theirs. */
    private static Set<String> changed(Map<String, String> marks) {
        assertThat(marks.keySet()).isEqualTo(MARKS.keySet());
        return MARKS.entrySet().stream()
                .filter(mark -> !mark.getValue().equals(marks.get(mark.getKey())))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static Map<String, String> withIndicators(UnaryOperator<Indicator> change) {
        List<Indicator> changed =
                Catalogue.bundled().indicators().stream().map(change).toList();
        return new Marks(ClassFiles.onClassPath(), changed, Signals.bundled().all()).byTable();
    }

    private static Map<String, String> withSignals(UnaryOperator<Signal> change) {
        List<Signal> changed = Signals.bundled().all().stream().map(change).toList();
        return new Marks(ClassFiles.onClassPath(), Catalogue.bundled().indicators(), changed).byTable();
    }

    private static Map<String, String> withClassFiles(Function<String, byte[]> bytes) {
        return new Marks(
                        new ClassFiles(bytes),
                        Catalogue.bundled().indicators(),
                        Signals.bundled().all())
                .byTable();
    }

    @Test
    void everyTableHasAMarkThatIsTheSameWheneverItIsComputed() {
        assertThat(MARKS.keySet()).isEqualTo(tables().stream().map(Fact::table).collect(toSet()));
        assertThat(MARKS.values()).doesNotHaveDuplicates();
        assertThat(withClassFiles(ClassFiles::fromClassPath)).isEqualTo(MARKS);
    }

    @Test
    void wordsAndTargetsOfIndicatorsChangeNoMark() {
        assertThat(changed(withIndicators(i -> with(i, OTHER, i.numerator())))).isEmpty();
    }

    @Test
    void aColumnOfAnIndicatorChangesTheMarkOfItsFactAlone() {
        assertThat(changed(withIndicators(i -> i.id().equals("B01") ? with(i, i.caveat(), "villages") : i)))
                .containsExactly("village_month");
    }

    @Test
    void wordsOfSignalsChangeNoMarkButTheirSentencesAndParametersThatOfTheirTable() {
        assertThat(changed(withSignals(s -> with(s, OTHER, s.sentence(), s.parameters()))))
                .isEmpty();
        assertThat(changed(withSignals(s -> s.id().equals("S06") ? with(s, s.caveat(), OTHER, s.parameters()) : s)))
                .containsExactly("register_signals");
        assertThat(changed(withSignals(
                        s -> s.id().equals("S01") ? with(s, s.caveat(), s.sentence(), raised(s.parameters())) : s)))
                .containsExactly("visit_signals");
    }

    @ParameterizedTest
    @CsvSource({
        "fact.VillageMonth, village_month",
        "fact.RotationMonth, director_rotation_month supervisor_rotation_month",
        "fact.Institutions, prefecture_month county_month street_institution_month",
        "signal.TooManyInADay, visit_signals",
        "signal.WorkerUnits, visit_signals training_signals",
        "mart.SignalMarts, visit_signals training_signals register_signals post_signals",
        "publish.Publisher, ''",
        "contract.ContractFiles, ''",
        "Tonghu, ''"
    })
    void aClassThatIsAnotherChangesTheMarksOfThoseThatReachIt(String type, String tables) {
        assertThat(changed(withOther("org.tonghu.etl." + type)))
                .isEqualTo(tables.isEmpty() ? Set.of() : Set.of(tables.split(" ")));
    }

    @Test
    void aClassThatAllReachChangesAllMarks() {
        for (String type : List.of("org.tonghu.etl.fact.FactInput", "org.tonghu.warehouse.division.DivisionList")) {
            assertThat(changed(withOther(type))).isEqualTo(MARKS.keySet());
        }
    }

    private static Map<String, String> withOther(String type) {
        return withClassFiles(name -> name.equals(type) ? withOneFieldMore(name) : ClassFiles.fromClassPath(name));
    }

    private static byte[] withOneFieldMore(String name) {
        ClassFile format = ClassFile.of();
        return format.transformClass(
                format.parse(ClassFiles.fromClassPath(name)),
                ClassTransform.endHandler(
                        type -> type.withField("oneMore", ConstantDescs.CD_int, ClassFile.ACC_STATIC)));
    }

    /** So that a comment makes nothing anew. */
    @Test
    void linesOfSourceChangeNoMark() {
        ClassTransform oneLineLower = ClassTransform.transformingMethodBodies(
                (code, part) -> code.with(part instanceof LineNumber at ? LineNumber.of(at.line() + 1) : part));
        ClassFile format = ClassFile.of();
        AtomicInteger others = new AtomicInteger();
        Map<String, String> marks = withClassFiles(name -> {
            byte[] file = ClassFiles.fromClassPath(name);
            byte[] other = format.transformClass(format.parse(file), oneLineLower);
            others.addAndGet(Arrays.equals(file, other) ? 0 : 1);
            return other;
        });
        assertThat(others).hasPositiveValue();
        assertThat(marks).isEqualTo(MARKS);
    }

    /** A fact that comes to need another package says here whether it shapes figures or is declared. */
    @Test
    void whatFiguresReachShapesThemOrIsDeclared() {
        Marks marks = new Marks(
                ClassFiles.onClassPath(),
                Catalogue.bundled().indicators(),
                Signals.bundled().all());
        Set<String> packages = tables().stream()
                .flatMap(fact -> marks.reached(fact).keySet().stream())
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .collect(toSet());
        assertThat(packages)
                .isEqualTo(Stream.concat(Marks.FIGURES.stream(), DECLARATIONS.stream())
                        .collect(toSet()));
    }

    /** Else they would reach all others. */
    @Test
    void noFactReachesTheListOfAll() {
        Marks marks = new Marks(ClassFiles.onClassPath(), List.of(), List.of());
        assertThat(tables())
                .allSatisfy(fact -> assertThat(marks.reached(fact))
                        .doesNotContainKeys(AllFacts.class.getName(), AllSignals.class.getName()));
    }

    @Test
    void rowsAreMadeByTheClassThatAFactNames() {
        assertThat(tables())
                .allSatisfy(fact ->
                        assertThat(fact.maker().getClass().getNestHost()).isEqualTo(fact.by()));
    }

    private static Indicator with(Indicator i, Text words, String numerator) {
        return new Indicator(
                i.id(),
                i.title(),
                i.meaning(),
                words,
                i.clause(),
                i.fact(),
                numerator,
                i.denominator(),
                i.level(),
                i.overMonths(),
                i.direction(),
                i.unit(),
                i.minimumDenominator(),
                i.aboutChildren(),
                words.equals(OTHER) ? List.of() : i.targets(),
                i.examples());
    }

    private static Signal with(Signal s, Text caveat, Text sentence, List<Signal.Parameter> parameters) {
        return new Signal(
                s.id(),
                s.title(),
                s.explanation(),
                caveat,
                s.datasets(),
                s.level(),
                s.flaggedUnit(),
                s.totalUnit(),
                s.total(),
                s.aboutChildren(),
                s.minimumDenominator(),
                parameters,
                sentence,
                s.examples());
    }

    private static List<Signal.Parameter> raised(List<Signal.Parameter> parameters) {
        return parameters.stream()
                .map(p -> new Signal.Parameter(p.name(), p.title(), p.value().add(BigDecimal.ONE), p.basis()))
                .toList();
    }
}

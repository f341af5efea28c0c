package org.tonghu.etl.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonghu.etl.OneSession;
import org.tonghu.etl.fact.ExampleInput;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.signal.AllSignals;
import org.tonghu.etl.signal.SignalTable;
import org.tonghu.warehouse.indicator.Indicator.Example;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.Signals;

/** Every worked example of every signal's declaration, on the real rules, rates and examples for the steward. */
class SignalExamplesTest {
    private static final FactFolders NOWHERE = new FactFolders(Path.of("nowhere"));

    private final SparkSession spark = OneSession.spark();

    static Stream<Arguments> examples() {
        return Signals.bundled().all().stream()
                .flatMap(s -> s.examples().stream().map(e -> Arguments.of(s.id() + " " + e.name(), s, e)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void anExampleEndsInItsFigures(String name, Signal signal, Example example) {
        FactInput in = ExampleInput.of(spark, example);
        SignalTable table = table(signal);
        Before nothing = new Before(in, new StoredFact(NOWHERE, table.fact().table(), List.of(), 0), true);
        SignalFindings found =
                SignalFindings.of(table, nothing, table.summed(table.fact().rows(in)));
        List<Row> mart = SignalMarts.of(found.toRollUp(), in.units())
                .where("signal = '" + signal.id() + "' and level = '"
                        + example.level().word() + "' and code = '" + example.code() + "'")
                .collectAsList();
        assertThat(figure(mart, "numerator"))
                .isEqualByComparingTo(example.expect().numerator());
        assertThat(figure(mart, "denominator"))
                .isEqualByComparingTo(example.expect().denominator());
        boolean anyFlagged = !example.expect().numerator().equals("0");
        assertThat(sentences(found.flagged(), in, signal))
                .as("examples for the steward")
                .satisfies(sentences -> assertThat(!sentences.isEmpty()).isEqualTo(anyFlagged));
    }

    private static List<String> sentences(Dataset<Row> flagged, FactInput in, Signal signal) {
        return SignalMarts.examples(flagged, in.units())
                .where("signal = '" + signal.id() + "'")
                .collectAsList()
                .stream()
                .map(row -> row.<String>getAs("sentence_zh"))
                .toList();
    }

    /** The table that holds a signal. */
    private static SignalTable table(Signal signal) {
        return AllSignals.all().stream()
                .filter(table -> table.signals().contains(signal.id()))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal figure(List<Row> mart, String column) {
        return mart.isEmpty() ? BigDecimal.ZERO : mart.getFirst().getAs(column);
    }
}

package org.tonghu.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonghu.etl.OneSession;
import org.tonghu.etl.mart.Marts;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;
import org.tonghu.warehouse.indicator.Indicator.Example;

/** Every worked example of every indicator's declaration, on the real facts and marts. */
class WorkedExamplesTest {
    private final SparkSession spark = OneSession.spark();

    static Stream<Arguments> examples() {
        return Catalogue.bundled().indicators().stream()
                .flatMap(i -> i.examples().stream().map(e -> Arguments.of(i.id() + " " + e.name(), i, e)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void anExampleEndsInItsFigures(String name, Indicator indicator, Example example) {
        FactInput in = ExampleInput.of(spark, example);
        Dataset<Row> fact = Marts.summed(AllFacts.named(indicator.fact()).rows(in));
        List<Row> mart = Marts.of(List.of(indicator), Marts.rolledUp(fact, in.units()))
                .where("level = '" + example.level().word() + "' and code = '" + example.code() + "'")
                .collectAsList();
        BigDecimal numerator =
                mart.isEmpty() ? BigDecimal.ZERO : mart.getFirst().getAs("numerator");
        BigDecimal denominator =
                mart.isEmpty() ? BigDecimal.ZERO : mart.getFirst().getAs("denominator");
        assertThat(numerator).isEqualByComparingTo(example.expect().numerator());
        assertThat(denominator).isEqualByComparingTo(example.expect().denominator());
        assertThat(in.units().where("code = '" + example.code() + "'").isEmpty())
                .as(new DivisionKey(example.level(), example.code()) + " is on the list of the month")
                .isFalse();
    }
}

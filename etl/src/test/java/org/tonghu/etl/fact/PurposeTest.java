package org.tonghu.etl.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static scala.jdk.javaapi.CollectionConverters.asJava;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.tonghu.etl.OneSession;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.spark.RowSchema;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;

/** The register of purposes is true: Spark's own plans say which columns an indicator's figures are made from. */
class PurposeTest {
    private static final String VOIDED = "voided";
    private static final YearMonth MONTH = YearMonth.of(2020, 12);

    private final SparkSession spark = OneSession.spark();
    private final Map<String, Dataset<Row>> kept = new HashMap<>();

    /** More indicators may be computed from a column than it lists: a new indicator is one file. */
    @Test
    void aColumnIsReadByTheIndicatorsThatItListsAndListsSomeWhenItIsRead() {
        for (DatasetSpec spec : Contract.bundled().datasets()) {
            kept.put(spec.name(), rows(schema(spec)));
        }
        Map<String, Set<String>> read = read();
        Map<String, Set<String>> declared = declared();
        assertThat(declared)
                .allSatisfy((column, indicators) -> assertThat(read.getOrDefault(column, Set.of()))
                        .as("indicators that are computed from %s; correct its key serves", column)
                        .containsAll(indicators));
        assertThat(declared.keySet())
                .as("columns that indicators are computed from; give them the key serves")
                .containsAll(read.keySet());
    }

    /** The indicators that are computed from each column. */
    private Map<String, Set<String>> read() {
        FactInput in = FactInput.of(
                spark,
                dataset -> Objects.requireNonNull(kept.get(dataset)),
                List.of(MONTH),
                RecomputeScope.everything(MONTH));
        Map<String, Set<String>> read = new TreeMap<>();
        for (Indicator indicator : Catalogue.bundled().indicators()) {
            Dataset<Row> figures =
                    AllFacts.named(indicator.fact()).rows(in).select(indicator.numerator(), indicator.denominator());
            columnsRead(figures.queryExecution().optimizedPlan())
                    .forEach(column ->
                            read.computeIfAbsent(column, c -> new TreeSet<>()).add(indicator.id()));
        }
        return read;
    }

    private static Map<String, Set<String>> declared() {
        Map<String, Set<String>> declared = new TreeMap<>();
        for (DatasetSpec spec : Contract.bundled().datasets()) {
            spec.columns().stream()
                    .filter(c -> !c.indicators().isEmpty())
                    .forEach(c -> declared.put(spec.name() + "." + c.name(), new TreeSet<>(c.indicators())));
        }
        return declared;
    }

    /** Rows that the optimiser does not know to be none. */
    private Dataset<Row> rows(StructType schema) {
        return spark.createDataFrame(new JavaSparkContext(spark.sparkContext()).<Row>emptyRDD(), schema);
    }

    private static StructType schema(DatasetSpec spec) {
        return RowSchema.checked(spec).add("fate", "string");
    }

    /** The columns of the contract that a pruned plan refers to, as {@code dataset.column}. */
    private static Set<String> columnsRead(LogicalPlan plan) {
        Set<Long> used = nodes(plan)
                .flatMap(node -> asJava(node.references().toSeq()).stream())
                .map(attribute -> attribute.exprId().id())
                .collect(Collectors.toCollection(HashSet::new));
        return asJava(plan.collectLeaves()).stream()
                .flatMap(leaf -> columnsRead(leaf, used))
                .collect(Collectors.toSet());
    }

    private static Stream<String> columnsRead(LogicalPlan leaf, Set<Long> used) {
        List<Attribute> output = asJava(leaf.output());
        List<String> names = output.stream().map(Attribute::name).toList();
        return Contract.bundled().datasets().stream()
                .filter(spec -> List.of(schema(spec).fieldNames()).equals(names))
                .flatMap(spec -> output.stream()
                        .filter(attribute -> used.contains(attribute.exprId().id()))
                        .map(Attribute::name)
                        .filter(name -> spec.has(name) && !name.equals(VOIDED))
                        .map(name -> spec.name() + "." + name));
    }

    private static Stream<LogicalPlan> nodes(LogicalPlan plan) {
        return Stream.concat(Stream.of(plan), asJava(plan.children()).stream().flatMap(PurposeTest::nodes));
    }
}

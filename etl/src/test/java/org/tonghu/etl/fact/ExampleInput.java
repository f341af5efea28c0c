package org.tonghu.etl.fact;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.contract.ColumnType;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.keep.Fates;
import org.tonghu.etl.spark.RowSchema;
import org.tonghu.warehouse.indicator.Indicator.Example;

/** The rows that a worked example gives, as facts read them. */
public final class ExampleInput {
    private static final Map<YearMonth, FactInput> MONTHS = new HashMap<>();

    private ExampleInput() {}

    /** The divisions of a month are cached. */
    public static FactInput of(SparkSession spark, Example example) {
        FactInput month = MONTHS.computeIfAbsent(
                example.month(),
                m -> FactInput.of(spark, dataset -> spark.emptyDataFrame(), List.of(m), RecomputeScope.everything(m))
                        .elsewhere((name, table) -> table.cache()));
        Map<String, Dataset<Row>> kept = kept(spark, example);
        BiFunction<String, Dataset<Row>, Dataset<Row>> put =
                (name, table) -> spark.createDataFrame(table.collectAsList(), table.schema());
        return new FactInput(
                FactRows.of(
                        dataset -> Objects.requireNonNull(kept.get(dataset)),
                        month.firstMonth().minusMonths(1),
                        month.touched(),
                        put),
                month.held(),
                month.whole(),
                month.months(),
                month.divisions(),
                month.touched(),
                put);
    }

    private static Map<String, Dataset<Row>> kept(SparkSession spark, Example example) {
        Map<String, Dataset<Row>> kept = new HashMap<>();
        for (DatasetSpec spec : Contract.bundled().datasets()) {
            List<Map<String, String>> given = example.given().getOrDefault(spec.name(), List.of());
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                rows.add(row(spec, given.get(i), i));
            }
            kept.put(spec.name(), Fates.withFate(spark.createDataFrame(rows, RowSchema.checked(spec)), spec));
        }
        return kept;
    }

    private static Row row(DatasetSpec spec, Map<String, String> given, int line) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (StructField field : RowSchema.checked(spec).fields()) {
            cells.add(cell(spec, given, field.name(), line));
        }
        return RowFactory.create(cells.toArray());
    }

    private static @Nullable Object cell(DatasetSpec spec, Map<String, String> given, String field, int line) {
        return switch (field) {
            case "batch", "position" -> 1;
            case "line" -> line;
            case "file", "row_text" -> "example";
            case "remark" -> false;
            case "cell_findings", "findings" -> new Row[0];
            case "key" -> bytes(key(spec, given));
            case "content" -> bytes(given.toString());
            case "unit" -> null;
            default -> given.containsKey(field) ? typed(spec.column(field).type(), given.get(field)) : null;
        };
    }

    private static String key(DatasetSpec spec, Map<String, String> given) {
        return String.join(
                "|",
                spec.keys().stream().map(c -> given.getOrDefault(c.name(), "")).toList());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Object typed(ColumnType type, String text) {
        return switch (type) {
            case IDENTITY -> bytes(text);
            case FLAG, MOBILE -> text.equals("是");
            case INTEGER, YEAR -> Integer.parseInt(text);
            case DECIMAL -> new BigDecimal(text).setScale(4);
            case DATE -> LocalDate.parse(text);
            case DATETIME -> LocalDateTime.parse(text);
            case TEXT, PERSONAL, CREDIT_CODE, CHOICE, LIST, DIVISION -> text;
        };
    }
}

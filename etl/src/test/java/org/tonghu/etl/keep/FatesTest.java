package org.tonghu.etl.keep;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonghu.etl.OneSession;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;

class FatesTest {
    private static final int BATCH = 4;

    private final Random random = new Random(20261129);

    /** Of what a step meets only the rows that decide are looked at again. */
    @ParameterizedTest
    @ValueSource(strings = {"children", "workers"})
    void aStepDecidesTheFatesThatAllRowsDecideTogether(String dataset) {
        DatasetSpec spec = Contract.bundled().dataset(dataset);
        Dataset<Row> landed = rows(spec, 600, BATCH - 1);
        Dataset<Row> added = rows(spec, 200, BATCH).unionByName(rows(spec, 10, BATCH - 1));
        Dataset<Row> before = Fates.withFate(landed, spec);
        Dataset<Row> met = Fates.meeting(before, Fates.deciding(added, spec), BATCH, spec);
        assertThat(met.where("not decides").isEmpty())
                .as("every row met decides")
                .isFalse();
        assertThat(listed(Fates.notAcceptedNow(
                        notAccepted(before).select(columns()), met, Fates.deciding(added, spec), spec)))
                .isEqualTo(listed(notAccepted(Fates.withFate(landed.unionByName(added), spec))));
    }

    /** Versions of children hold in turn; of workers superseded ones that are not 作废 tell the same whatever comes. */
    @ParameterizedTest
    @CsvSource({"children, false, true", "children, true, true", "workers, false, false", "workers, true, true"})
    void aStepMeetsRowsThatStaySupersededWhereTheyTellSomething(String dataset, boolean voided, boolean isMet) {
        DatasetSpec spec = Contract.bundled().dataset(dataset);
        Dataset<Row> landed = rows(spec, 600, BATCH - 1).withColumn("voided", lit(voided));
        Dataset<Row> met =
                Fates.meeting(Fates.withFate(landed, spec), Fates.deciding(rows(spec, 200, BATCH), spec), BATCH, spec);
        assertThat(met.where(col("was").equalTo(Fates.DUPLICATE)).isEmpty()).isTrue();
        assertThat(met.where(col("was").equalTo(Fates.SUPERSEDED).and(not(col("decides"))))
                        .isEmpty())
                .isNotEqualTo(isMet);
    }

    private static Dataset<Row> notAccepted(Dataset<Row> rows) {
        return rows.where(col("fate").notEqual(Fates.ACCEPTED));
    }

    private static List<Row> listed(Dataset<Row> rows) {
        return rows.select(columns()).orderBy(columns()).collectAsList();
    }

    private static Column[] columns() {
        return FateLookup.COLUMNS.stream().map(column -> col(column)).toArray(Column[]::new);
    }

    /** Rows of batches up to one, of few keys, contents and days. */
    private Dataset<Row> rows(DatasetSpec spec, int count, int batch) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3));
            rows.add(RowFactory.create(
                    "key " + random.nextInt(120),
                    day + " " + random.nextInt(2),
                    day,
                    random.nextInt(4) == 0,
                    batch == BATCH ? BATCH : 1 + random.nextInt(batch),
                    random.nextInt(1000),
                    random.nextInt(1_000_000)));
        }
        return OneSession.spark().createDataFrame(rows, shape(spec));
    }

    private static StructType shape(DatasetSpec spec) {
        return new StructType()
                .add("key", DataTypes.StringType)
                .add("content", DataTypes.StringType)
                .add(String.valueOf(spec.latest()), DataTypes.DateType)
                .add("voided", DataTypes.BooleanType)
                .add("batch", DataTypes.IntegerType)
                .add("position", DataTypes.IntegerType)
                .add("line", DataTypes.IntegerType);
    }
}

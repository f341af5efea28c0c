package org.tonghu.etl.keep;

import static org.apache.spark.sql.functions.col;
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
import org.junit.jupiter.api.Test;
import org.tonghu.etl.OneSession;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;

class FatesTest {
    private static final DatasetSpec CHILDREN = Contract.bundled().dataset("children");
    private static final int BATCH = 4;
    private static final StructType ROWS = new StructType()
            .add("key", DataTypes.StringType)
            .add("content", DataTypes.StringType)
            .add("updated_on", DataTypes.DateType)
            .add("batch", DataTypes.IntegerType)
            .add("position", DataTypes.IntegerType)
            .add("line", DataTypes.IntegerType);

    private final Random random = new Random(20261129);

    /** Of what a step meets only the rows that decide are looked at again. */
    @Test
    void aStepDecidesTheFatesThatAllRowsDecideTogether() {
        Dataset<Row> landed = rows(600, BATCH - 1);
        Dataset<Row> added = rows(200, BATCH).unionByName(rows(10, BATCH - 1));
        Dataset<Row> before = Fates.withFate(landed, CHILDREN);
        Dataset<Row> met = Fates.meeting(before, Fates.deciding(added, CHILDREN), BATCH);
        assertThat(met.where("not decides").isEmpty())
                .as("every row met decides")
                .isFalse();
        assertThat(listed(Fates.notAcceptedNow(
                        notAccepted(before).select(columns()), met, Fates.deciding(added, CHILDREN), CHILDREN)))
                .isEqualTo(listed(notAccepted(Fates.withFate(landed.unionByName(added), CHILDREN))));
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
    private Dataset<Row> rows(int count, int batch) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3));
            rows.add(RowFactory.create(
                    "key " + random.nextInt(120),
                    day + " " + random.nextInt(2),
                    day,
                    batch == BATCH ? BATCH : 1 + random.nextInt(batch),
                    random.nextInt(1000),
                    random.nextInt(1_000_000)));
        }
        return OneSession.spark().createDataFrame(rows, ROWS);
    }
}

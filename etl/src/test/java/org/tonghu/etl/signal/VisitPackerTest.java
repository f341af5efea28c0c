package org.tonghu.etl.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tonghu.etl.OneSession;

final class VisitPackerTest {
    private static final byte[] LIN = {1, 2};
    private static final byte[] CHEN = {1, 3};
    private static final byte[] CHILD = {7, 7, 7};

    private static final StructType VISITS = new StructType()
            .add("worker", DataTypes.BinaryType)
            .add("child", DataTypes.BinaryType)
            .add("visited_on", DataTypes.DateType)
            .add("mode", DataTypes.StringType)
            .add("finding", DataTypes.StringType)
            .add("entered_at", DataTypes.TimestampNTZType)
            .add("batch", DataTypes.IntegerType)
            .add("file", DataTypes.StringType)
            .add("line", DataTypes.IntegerType);

    @Test
    void whatIsPackedIsReadAgainAsItWas() {
        List<Visit> visits =
                unpacked(visit(LIN, "2020-11-30", "入户", "监护缺失", "2020-12-01T23:59:59", "350926/走访.csv", 5));
        assertThat(visits)
                .containsExactly(new Visit(
                        (int) LocalDate.of(2020, 11, 30).toEpochDay(),
                        ByteBuffer.wrap(CHILD),
                        true,
                        "监护缺失",
                        LocalDate.of(2020, 12, 2).toEpochDay() * 24 * 60 - 1,
                        new Source(1, "350926/走访.csv", 5)));
        assertThat(visits.getFirst().enteredOn()).isEqualTo(LocalDate.of(2020, 12, 1));
    }

    @Test
    void aVisitWithoutFindingHasAnEmptyOne() {
        assertThat(unpacked(visit(LIN, "2020-11-30", "电话", null, "2020-12-01T00:00:00", "a.csv", 1)))
                .extracting(Visit::isAtHome, Visit::finding)
                .containsExactly(tuple(false, ""));
    }

    @Test
    void visitsOfAWorkerAndMonthAreOneRowAndKeepTheirFiles() {
        assertThat(unpacked(
                        visit(LIN, "2020-11-01", "入户", "无", "2020-11-01T10:00:00", "a.csv", 1),
                        visit(CHEN, "2020-11-02", "入户", "无", "2020-11-02T10:00:00", "a.csv", 2),
                        visit(LIN, "2020-12-01", "入户", "无", "2020-12-01T10:00:00", "a.csv", 3),
                        visit(LIN, "2020-11-30", "入户", "无", "2020-11-30T10:00:00", "b.csv", 1),
                        visit(LIN, "2020-11-29", "入户", "无", "2020-11-29T10:00:00", "a.csv", 4)))
                .extracting(Visit::source)
                .containsExactly(new Source(1, "a.csv", 1), new Source(1, "b.csv", 1), new Source(1, "a.csv", 4));
    }

    /** The visits of Lin in November 2020. */
    private static List<Visit> unpacked(Row... visits) {
        Dataset<Row> rows = OneSession.spark().createDataFrame(List.of(visits), VISITS);
        int november = (int) LocalDate.of(2020, 11, 1).toEpochDay();
        List<Row> packed = VisitPacker.packed(rows.coalesce(1)).collectAsList().stream()
                .filter(row -> row.getInt(0) == november)
                .filter(row -> ByteBuffer.wrap(row.<byte[]>getAs(1)).equals(ByteBuffer.wrap(LIN)))
                .toList();
        assertThat(packed).hasSize(1);
        return PackedVisits.read(packed.getFirst().getAs(2));
    }

    private static Row visit(
            byte[] worker, String day, String mode, @Nullable String finding, String entered, String file, int line) {
        return RowFactory.create(
                worker, CHILD, LocalDate.parse(day), mode, finding, LocalDateTime.parse(entered), 1, file, line);
    }
}

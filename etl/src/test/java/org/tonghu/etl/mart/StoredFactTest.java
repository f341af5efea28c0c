package org.tonghu.etl.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.etl.fact.LateVillage.DECEMBER;
import static org.tonghu.etl.fact.LateVillage.NOVEMBER;
import static org.tonghu.etl.fact.LateVillage.OCTOBER;
import static org.tonghu.etl.fact.LateVillage.QUIET;
import static org.tonghu.etl.fact.LateVillage.SEPTEMBER;
import static org.tonghu.etl.fact.LateVillage.TOUCHED;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.OneSession;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.etl.fact.LateVillage;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.edition.Slice;

/** Edition 1 made two villages from September on; edition 2 made one of them anew from October on, and December of both. */
class StoredFactTest {
    private static final List<Slice> FIRST = List.of(new Slice(SEPTEMBER, SEPTEMBER, 1));
    private static final List<Slice> BOTH = List.of(FIRST.getFirst(), new Slice(SEPTEMBER, DECEMBER, 2));

    private static final StructType FACT = new StructType()
            .add("month", DataTypes.DateType)
            .add("list", DataTypes.DateType)
            .add("level", DataTypes.StringType)
            .add("code", DataTypes.StringType)
            .add("number", DataTypes.createDecimalType(18, 4));

    private static final StructType SUBJECTS = new StructType()
            .add("person", DataTypes.StringType)
            .add("child", DataTypes.StringType)
            .add("division", DataTypes.StringType);

    private static final SparkSession SPARK = OneSession.spark();

    @TempDir
    private static Path root;

    private static FactFolders folders;
    private static FactInput in;

    @BeforeAll
    static void twoEditions() {
        folders = new FactFolders(root);
        in = new MartStore(folders, root.resolve(".work"), 2)
                .onDisk(LateVillage.input(dataset -> SPARK.createDataFrame(List.of(), SUBJECTS)));
        Dataset<Row> first = rows(
                row(SEPTEMBER, TOUCHED, 1),
                row(OCTOBER, TOUCHED, 1),
                row(NOVEMBER, TOUCHED, 1),
                row(SEPTEMBER, QUIET, 1),
                row(OCTOBER, QUIET, 1),
                row(NOVEMBER, QUIET, 1));
        MartStore.saved(first, folders.fact("fact", 1));
        MartStore.saved(made(), folders.fact("fact", 2));
    }

    /** What edition 2 makes; in November the touched village has no row any more. */
    private static Dataset<Row> made() {
        return rows(row(OCTOBER, TOUCHED, 2), row(DECEMBER, TOUCHED, 2), row(DECEMBER, QUIET, 2));
    }

    @Test
    void aUnitHoldsWhatTheLastEditionMadeOfItEvenWhereThatIsNothing() {
        assertThat(numbers(stored(BOTH, 0).rows(SPARK, SEPTEMBER, DECEMBER.plusMonths(1))))
                .containsExactly(
                        "2020-09 " + TOUCHED + " 1",
                        "2020-09 " + QUIET + " 1",
                        "2020-10 " + TOUCHED + " 2",
                        "2020-10 " + QUIET + " 1",
                        "2020-11 " + QUIET + " 1",
                        "2020-12 " + TOUCHED + " 2",
                        "2020-12 " + QUIET + " 2");
    }

    @Test
    void whatLooksBackWasMadeSoMuchEarlier() {
        assertThat(numbers(stored(BOTH, 1).rows(SPARK, SEPTEMBER, OCTOBER))).containsExactly("2020-09 " + QUIET + " 1");
    }

    @Test
    void onlyTheMonthsAskedForAreRead() {
        assertThat(numbers(stored(BOTH, 0).rows(SPARK, NOVEMBER, DECEMBER))).containsExactly("2020-11 " + QUIET + " 1");
    }

    @Test
    void keptAsALayerOrMergedTheSumsAreTheSame() {
        Before layer = new Before(in, stored(FIRST, 0), true);
        Before merged = new Before(in, stored(FIRST, 0), false);

        assertThat(numbers(layer.toKeep(made()))).isEqualTo(numbers(made()));
        assertThat(numbers(merged.toKeep(made())))
                .isEqualTo(numbers(layer.all(layer.toKeep(made()))))
                .isEqualTo(numbers(merged.all(merged.toKeep(made()))))
                .isEqualTo(numbers(stored(BOTH, 0).rows(SPARK, SEPTEMBER, DECEMBER.plusMonths(1))));
    }

    @Test
    void whatIsRolledUpIsByHowMuchTouchedUnitsDiffer() {
        Before layer = new Before(in, stored(FIRST, 0), true);

        assertThat(numbers(layer.toRollUp(layer.toKeep(made()))))
                .containsExactly(
                        "2020-10 " + TOUCHED + " 1",
                        "2020-11 " + TOUCHED + " -1",
                        "2020-12 " + TOUCHED + " 2",
                        "2020-12 " + QUIET + " 2");
    }

    private static StoredFact stored(List<Slice> slices, int monthsBack) {
        return new StoredFact(folders, "fact", slices, monthsBack);
    }

    private static Dataset<Row> rows(Row... rows) {
        return SPARK.createDataFrame(List.of(rows), FACT);
    }

    private static Row row(YearMonth month, String village, int number) {
        LocalDate list = Divisions.bundled().on(month.atEndOfMonth()).cutoff();
        return RowFactory.create(
                month.atDay(1),
                list,
                "village",
                village,
                BigDecimal.valueOf(number).setScale(4));
    }

    private static List<String> numbers(Dataset<Row> rows) {
        return rows
                .selectExpr("concat(date_format(month, 'yyyy-MM'), ' ', code, ' ', cast(number as int)) as text")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }
}

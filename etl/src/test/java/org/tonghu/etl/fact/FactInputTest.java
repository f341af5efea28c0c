package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.etl.fact.LateVillage.DECEMBER;
import static org.tonghu.etl.fact.LateVillage.NOVEMBER;
import static org.tonghu.etl.fact.LateVillage.OCTOBER;
import static org.tonghu.etl.fact.LateVillage.QUIET;
import static org.tonghu.etl.fact.LateVillage.SEPTEMBER;
import static org.tonghu.etl.fact.LateVillage.TOUCHED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.tonghu.etl.OneSession;

/** What is made of months that were made before: a village is touched from October on, December is new. */
class FactInputTest {

    private final SparkSession spark = OneSession.spark();
    private final FactInput in = LateVillage.input(dataset -> dataset.equals("workers") ? workers() : noChildren());

    @Test
    void aTouchedPlaceIsMadeFromItsFirstTouchedMonthOnAndAllOthersOfTheNewMonthAlone() {
        assertThat(monthsOf(in, TOUCHED)).containsExactly(OCTOBER, NOVEMBER, DECEMBER);
        assertThat(monthsOf(in, QUIET)).containsExactly(DECEMBER);
    }

    @Test
    void whoHasARowInATouchedPlaceHasAllRowsFromThatMonthOn() {
        assertThat(monthsActive(in, "has been in both")).containsExactly(OCTOBER, NOVEMBER, DECEMBER);
        assertThat(monthsActive(in, "is elsewhere")).containsExactly(DECEMBER);
    }

    @Test
    void whatLooksBackIsMadeSoMuchEarlier() {
        assertThat(monthsOf(in.earlier(1), TOUCHED)).containsExactly(SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER);
        assertThat(monthsOf(in.earlier(1), QUIET)).containsExactly(NOVEMBER, DECEMBER);
    }

    @Test
    void whatIsRecomputedAsAWholeIsMadeOfAllPlacesAndPersonsInAllMonths() {
        for (FactInput whole : List.of(in.everywhere(), in.earlier(1).everywhere())) {
            assertThat(monthsOf(whole, TOUCHED)).containsExactly(SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER);
            assertThat(monthsOf(whole, QUIET)).containsExactly(SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER);
        }
        assertThat(monthsActive(in.everywhere(), "is elsewhere")).hasSize(4);
    }

    private static List<YearMonth> monthsOf(FactInput in, String village) {
        return months(in.unitMonths("village").where("code = '" + village + "'"));
    }

    private List<YearMonth> monthsActive(FactInput months, String person) {
        Dataset<Row> rows = workers().withColumn("left_on", lit(null).cast(DataTypes.DateType));
        return months(months.activeOnMonthEnds(rows, "person", "appointed_on", "left_on")
                .where("person = '" + person + "' and division = '" + QUIET + "'"));
    }

    private static List<YearMonth> months(Dataset<Row> rows) {
        return rows.select("month").collectAsList().stream()
                .map(row -> YearMonth.from(row.<LocalDate>getAs(0)))
                .sorted()
                .toList();
    }

    private Dataset<Row> workers() {
        LocalDate longAgo = LocalDate.of(2019, 1, 1);
        return spark.createDataFrame(
                List.of(
                        RowFactory.create("has been in both", TOUCHED, longAgo),
                        RowFactory.create("has been in both", QUIET, longAgo),
                        RowFactory.create("is elsewhere", QUIET, longAgo)),
                new StructType()
                        .add("person", DataTypes.StringType)
                        .add("division", DataTypes.StringType)
                        .add("appointed_on", DataTypes.DateType));
    }

    private Dataset<Row> noChildren() {
        return workers().limit(0).withColumnRenamed("person", "child");
    }
}

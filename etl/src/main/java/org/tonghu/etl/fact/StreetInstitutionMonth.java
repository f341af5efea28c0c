package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Grain: institution for street children of 2019-09-30 and month, at its county or prefecture. Is it transformed. */
final class StreetInstitutionMonth {
    private static final LocalDate COUNTED_ON = LocalDate.of(2019, 9, 30);

    private StreetInstitutionMonth() {}

    static Fact fact() {
        return Fact.ofUnits(
                "street_institution_month", StreetInstitutionMonth.class, StreetInstitutionMonth::of, "institutions");
    }

    static Dataset<Row> of(FactInput in) {
        Dataset<Row> counted = in.standing("institutions")
                .where(Institutions.is(Institutions.STREET_CHILDREN)
                        .and(col("opened_on").leq(lit(COUNTED_ON))))
                .crossJoin(in.months());
        return Levels.placedAtFirst(in, counted, "division", "county", "prefecture")
                .select(
                        col("month"),
                        col("list"),
                        col("unit_level").as("level"),
                        col("unit_code").as("code"),
                        lit(1).as("institutions"),
                        when(col("transformed_on").leq(col("p")), 1)
                                .otherwise(0)
                                .as("transformed"));
    }
}

package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Grain: county and month. Which of the institutions that the goals name does it have. */
final class CountyMonth {
    private CountyMonth() {}

    static Fact fact() {
        return Fact.ofUnits("county_month", CountyMonth.class, CountyMonth::of, "institutions");
    }

    static Dataset<Row> of(FactInput in) {
        Dataset<Row> active = flags(in.activeOnMonthEnds(in.standing("institutions"), "opened_on", "closed_on"), in);
        Dataset<Row> transfers = transfers(in);
        return in.unitMonths("county")
                .join(active, on("a"), "left")
                .join(transfers, on("t"), "left")
                .select(
                        col("month"),
                        col("list"),
                        col("level"),
                        col("code"),
                        lit(1).as("counties"),
                        one("rescue").as("with_rescue_institution"),
                        one("centre").as("with_rescue_centre"),
                        one("entity").as("with_entity"),
                        one("transfer").as("with_transfer"),
                        one("transfer").multiply(one("body")).as("with_transfer_body"));
    }

    private static Column on(String side) {
        return col("month").equalTo(col(side + "_month")).and(col("code").equalTo(col(side + "_code")));
    }

    private static Column one(String flag) {
        return coalesce(col(flag), lit(0));
    }

    private static Dataset<Row> flags(Dataset<Row> active, FactInput in) {
        Column body = Institutions.is(Institutions.GUIDANCE).or(Institutions.is(Institutions.PROTECTION));
        return in.placedAt(active, "county", "division")
                .groupBy(col("month").as("a_month"), col("unit_code").as("a_code"))
                .agg(
                        any(Institutions.isRescue()).as("rescue"),
                        any(Institutions.is(Institutions.PROTECTION)).as("centre"),
                        any(Institutions.isEntity()).as("entity"),
                        any(body).as("body"));
    }

    private static Column any(Column condition) {
        return max(when(condition, 1).otherwise(0));
    }

    /** Counties that an institution, open or not, has moved its orphans out of. */
    private static Dataset<Row> transfers(FactInput in) {
        Dataset<Row> moved = in.standing("institutions")
                .join(in.months(), col("orphans_transferred_on").leq(col("p")));
        return in.placedAt(moved, "county", "division")
                .select(col("month").as("t_month"), col("unit_code").as("t_code"), lit(1).as("transfer"))
                .distinct();
    }
}

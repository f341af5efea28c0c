package org.tonghu.etl.fact;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A fact by the name that indicators know it by.
 *
 * @param maker makes its rows: month, list, level, code, and number columns
 * @param datasets the datasets without whose rows it says nothing
 */
public record Fact(String table, Function<FactInput, Dataset<Row>> maker, List<String> datasets) {
    private static final List<Fact> ALL = List.of(
            fact("prefecture_month", PrefectureMonth::of, "institutions"),
            fact("county_month", CountyMonth::of, "institutions"),
            fact("street_institution_month", StreetInstitutionMonth::of, "institutions"),
            fact("village_month", VillageMonth::of, "workers"),
            fact("township_month", TownshipMonth::of, "workers"),
            fact("director_rotation_month", in -> RotationMonth.ofDirectors().of(in), "workers", "trainings"),
            fact(
                    "supervisor_rotation_month",
                    in -> RotationMonth.ofSupervisors().of(in),
                    "workers",
                    "trainings"),
            fact("appointment_month", AppointmentMonth::of, "workers", "trainings"),
            fact("spell_month", SpellMonth::of, "workers"),
            fact("child_period_month", ChildPeriodMonth::of, "children", "visits"),
            fact("fund_month", FundMonth::of, "funds"),
            fact("purchase_month", PurchaseMonth::of, "contracts"));

    private static Fact fact(String table, Function<FactInput, Dataset<Row>> maker, String... datasets) {
        return new Fact(table, maker, List.of(datasets));
    }

    /** The fact of a name. */
    public static Fact named(String table) {
        return ALL.stream()
                .filter(fact -> fact.table.equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot find fact: " + table));
    }

    /** Its rows. */
    public Dataset<Row> rows(FactInput in) {
        return maker.apply(in);
    }
}

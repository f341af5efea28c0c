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
 * @param isByPlace whether what it says of a unit follows from the rows of those alone who have a row there, so that old
 *     months can be made anew for touched places alone
 */
public record Fact(String table, Function<FactInput, Dataset<Row>> maker, List<String> datasets, boolean isByPlace) {
    private static final List<Fact> ALL = List.of(
            ofUnits("prefecture_month", PrefectureMonth::of, "institutions"),
            ofUnits("county_month", CountyMonth::of, "institutions"),
            ofUnits("street_institution_month", StreetInstitutionMonth::of, "institutions"),
            ofSubjects("village_month", VillageMonth::of, "workers"),
            ofSubjects("township_month", TownshipMonth::of, "workers"),
            ofSubjects(
                    "director_rotation_month", in -> RotationMonth.ofDirectors().of(in), "workers", "trainings"),
            ofSubjects(
                    "supervisor_rotation_month",
                    in -> RotationMonth.ofSupervisors().of(in),
                    "workers",
                    "trainings"),
            ofSubjects("appointment_month", AppointmentMonth::of, "workers", "trainings"),
            ofSubjects("spell_month", SpellMonth::of, "workers"),
            ofSubjects("child_period_month", ChildPeriodMonth::of, "children", "visits"),
            ofUnits("fund_month", FundMonth::of, "funds"),
            ofUnits("purchase_month", PurchaseMonth::of, "contracts"));

    private static Fact ofUnits(String table, Function<FactInput, Dataset<Row>> maker, String... datasets) {
        return new Fact(table, maker, List.of(datasets), false);
    }

    private static Fact ofSubjects(String table, Function<FactInput, Dataset<Row>> maker, String... datasets) {
        return new Fact(table, maker, List.of(datasets), true);
    }

    /** The fact of a name. */
    public static Fact named(String table) {
        return ALL.stream()
                .filter(fact -> fact.table.equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot find fact: " + table));
    }

    /** Whether any fact reads a dataset. */
    public static boolean anyReads(String dataset) {
        return ALL.stream().anyMatch(fact -> fact.datasets.contains(dataset));
    }

    /** Its rows. */
    public Dataset<Row> rows(FactInput in) {
        return maker.apply(in);
    }
}

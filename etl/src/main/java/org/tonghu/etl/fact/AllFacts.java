package org.tonghu.etl.fact;

import java.util.List;

/** The facts that there are; what is to be known of one stands in its class alone. */
public final class AllFacts {
    private static final List<Fact> ALL = List.of(
            PrefectureMonth.fact(),
            CountyMonth.fact(),
            StreetInstitutionMonth.fact(),
            VillageMonth.fact(),
            TownshipMonth.fact(),
            RotationMonth.factOfDirectors(),
            RotationMonth.factOfSupervisors(),
            AppointmentMonth.fact(),
            SpellMonth.fact(),
            ChildPeriodMonth.fact(),
            FundMonth.fact(),
            PurchaseMonth.fact());

    private AllFacts() {}

    public static List<Fact> all() {
        return ALL;
    }

    /** The fact of a name. */
    public static Fact named(String table) {
        return ALL.stream()
                .filter(fact -> fact.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot find fact: " + table));
    }

    /** Whether any of them reads a dataset. */
    public static boolean read(String dataset) {
        return ALL.stream().anyMatch(fact -> fact.datasets().contains(dataset));
    }
}

package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tonghu.etl.sample.Institution.Dates;

/** Which office has which institutions, over the whole province, near the published counts. */
final class InstitutionPlan {
    private static final String ALL_FUNCTIONS = "养、治、教、康";
    /** Offices by the number of their kind of institution. */
    private static final int COUNTY_STATIONS = 32;

    private static final int HOMES = 50;
    private static final int TRANSFERS = 14;

    private final Chance chance;
    private final Map<String, List<Institution>> byOffice = new HashMap<>();
    private int issued;

    private InstitutionPlan(Chance chance) {
        this.chance = chance;
    }

    static InstitutionPlan of(List<County> counties, Profiles profiles, Chance chance) {
        InstitutionPlan plan = new InstitutionPlan(chance);
        plan.planPrefectures(counties);
        List<County> shuffled = chance.shuffled(counties);
        for (int i = 0; i < shuffled.size(); i++) {
            County county = shuffled.get(i);
            boolean lags = profiles.of(county).lag() == Lag.NO_RESCUE_INSTITUTION;
            plan.planProtection(county, (i + 0.5) / shuffled.size(), lags);
            plan.planHomes(county, shuffled.size() - 1 - i);
        }
        return plan;
    }

    /** The institutions that a county's or a prefecture's office reports. */
    List<Institution> of(Place office) {
        return byOffice.getOrDefault(office(office), List.of());
    }

    private void planPrefectures(List<County> counties) {
        List<Place> cities = chance.shuffled(Prefectures.places(counties).stream()
                .filter(p -> p.kind().equals("city"))
                .toList());
        for (int i = 0; i < cities.size(); i++) {
            Place city = cities.get(i);
            planRegional(city, i);
            add(city, "救助管理站", i != 3, Dates.opened(early()));
            if (i % 2 == 0) {
                add(city, "未成年人救助保护机构", false, Dates.opened(early()));
            }
            if (i < 5) {
                add(city, "流浪未成年人救助保护机构", false, transformation(i));
            }
        }
    }

    /** One prefecture lacks a function; two open theirs during the window. */
    private void planRegional(Place city, int rank) {
        String functions = rank == 0 ? "养、治、教" : ALL_FUNCTIONS;
        if (rank == 1 || rank == 2) {
            LocalDate opened = rank == 1 ? LocalDate.of(2019, 11, 18) : LocalDate.of(2020, 9, 1);
            home(city, "旧儿童福利院", "养", Dates.opened(early()).closed(opened));
            home(city, "儿童福利院", functions, Dates.opened(opened));
            return;
        }
        home(city, "儿童福利院", functions, Dates.opened(early()));
    }

    private void home(Place city, String name, String functions, Dates dates) {
        byOffice.computeIfAbsent(office(city), o -> new ArrayList<>())
                .add(new Institution(
                        city.name() + name,
                        credit(),
                        "儿童福利机构",
                        city,
                        "市级",
                        false,
                        functions.length() > 1,
                        functions,
                        chance.between(60, 300),
                        chance.between(20, 90),
                        dates));
    }

    /** Three in time, one late, one not at all. */
    private Dates transformation(int rank) {
        Dates dates = Dates.opened(early());
        return switch (rank) {
            case 0 -> dates;
            case 1 -> dates.transformed(LocalDate.of(2020, 5, 20));
            default -> dates.transformed(chance.day(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 12, 28)));
        };
    }

    /** @param rank 0 to 1 in the order in which counties set up protection centres */
    private void planProtection(County county, double rank, boolean lags) {
        boolean station = rank < (double) COUNTY_STATIONS / 84;
        if (station) {
            add(county.place(), "救助管理站", !lags && chance.yes(0.55), Dates.opened(early()));
        }
        if (lags || rank > 0.94) {
            return;
        }
        LocalDate opened = rank < 0.45 ? early() : chance.day(LocalDate.of(2019, 2, 1), LocalDate.of(2020, 12, 20));
        add(county.place(), "未成年人救助保护机构", false, Dates.opened(opened));
        if (rank > 0.40 && rank < 0.44) {
            add(county.place(), "流浪未成年人救助保护机构", false, transformation(chance.below(5)));
        }
    }

    private void planHomes(County county, int rank) {
        if (rank < 2) {
            Dates dates = Dates.opened(early());
            add(county.place(), "儿童福利机构", false, rank == 0 ? dates.closed(LocalDate.of(2019, 10, 31)) : dates);
        } else if (rank < 2 + TRANSFERS) {
            LocalDate day = chance.day(LocalDate.of(2019, 5, 1), LocalDate.of(2020, 11, 20));
            add(county.place(), "社会福利院儿童部", false, Dates.opened(early()).orphansTransferred(day));
            if (rank > 4) {
                add(county.place(), "儿童福利指导中心", false, Dates.opened(day.plusDays(chance.between(0, 40))));
            }
        } else if (rank < HOMES) {
            add(county.place(), "社会福利院儿童部", false, Dates.opened(early()));
        }
    }

    private void add(Place place, String type, boolean section, Dates dates) {
        boolean residents = type.equals("儿童福利机构") || type.equals("社会福利院儿童部");
        byOffice.computeIfAbsent(office(place), o -> new ArrayList<>())
                .add(new Institution(
                        place.name() + type.replace("机构", "中心"),
                        credit(),
                        type,
                        place,
                        place.kind().equals("city") ? "市级" : "县级",
                        section,
                        false,
                        residents ? "养" : "",
                        chance.between(6, 60),
                        residents ? chance.between(3, 28) : 0,
                        dates));
    }

    private String credit() {
        return CreditCodes.issue(1, ++issued);
    }

    private LocalDate early() {
        return chance.day(LocalDate.of(2004, 1, 1), LocalDate.of(2018, 11, 30));
    }

    private static String office(Place place) {
        return place.kind().equals("city") ? place.latestCode() + "/P" : place.latestCode();
    }
}

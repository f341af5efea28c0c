package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.util.List;

/** Prefectures train supervisors, the province trains civil-affairs staff. */
final class HigherTrainings {
    private final Window window;
    private final Chance chance;
    private final SessionLists lists;

    HigherTrainings(Window window, Chance chance) {
        this.window = window;
        this.chance = chance;
        this.lists = new SessionLists(window, chance.fork("lists"));
    }

    /** @param code the prefecture's code */
    void trainSupervisors(String code, List<Spell> spells, Office office) {
        double attending = chance.real(0.86, 0.985);
        for (int year : window.years()) {
            int shared = chance.between(4, 6);
            LocalDate day = chance.day(LocalDate.of(year, 5, 8), LocalDate.of(year, 8, 20));
            List<Person> missed = lists.hold(
                    session(year + "年儿童督导员培训班", code, day, Topics.first(Role.SUPERVISOR, shared)),
                    inPost(spells, Role.SUPERVISOR, day),
                    attending);
            LocalDate again = chance.day(LocalDate.of(year, 9, 10), LocalDate.of(year, 12, 10));
            if (shared < 6) {
                lists.hold(
                        session(year + "年儿童督导员专题班", code, again, Topics.rest(shared)),
                        inPost(spells, Role.SUPERVISOR, again),
                        attending);
            }
            lists.hold(
                    session(year + "年儿童督导员补训班", code, again.plusDays(5), Topics.first(Role.SUPERVISOR, shared)),
                    missed,
                    0.7);
        }
        lists.send(office);
    }

    void trainOfficials(List<Spell> spells, Office office) {
        for (int year : window.years()) {
            LocalDate day = chance.day(LocalDate.of(year, 4, 10), LocalDate.of(year, 10, 20));
            lists.hold(
                    new Session(
                            year + "年全省儿童福利业务培训班",
                            "省级",
                            "350000000000",
                            "集中",
                            day,
                            day.plusDays(2),
                            24,
                            Topics.rest(0)),
                    inPost(spells, Role.OFFICIAL, day),
                    0.93);
        }
        lists.send(office);
    }

    private Session session(String title, String code, LocalDate day, String topics) {
        boolean live = chance.yes(0.2);
        LocalDate ends = live ? day : day.plusDays(1);
        return new Session(title, "市级", code, live ? "直播" : "集中", day, ends, live ? 6 : 16, topics);
    }

    private static List<Person> inPost(List<Spell> spells, Role role, LocalDate day) {
        return spells.stream()
                .filter(s -> s.role() == role && s.isActive(day))
                .map(Spell::person)
                .distinct()
                .toList();
    }
}

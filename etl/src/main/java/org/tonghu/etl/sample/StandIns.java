package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Directors who are in post around the end of a half-year only, in villages without one (signal S08). */
final class StandIns {
    /** Share of the vacant villages that have one. */
    private static final double SHARE = 0.4;

    private static final int OFFICE = 5000;

    private StandIns() {}

    static List<Spell> of(County county, List<Spell> spells, Window window, Chance chance) {
        People people = new People(OFFICE + county.number(), chance.fork("people"));
        List<Spell> standIns = new ArrayList<>();
        for (YearMonth month : window.months()) {
            LocalDate day = month.atEndOfMonth();
            boolean counted = month.getMonthValue() % 6 == 0 && window.covers(day.plusMonths(1));
            for (Place village : counted ? county.villages() : List.<Place>of()) {
                if (isVacant(village, spells, day) && chance.yes(SHARE)) {
                    standIns.add(standIn(people, village, day, chance));
                }
            }
        }
        return standIns;
    }

    private static boolean isVacant(Place village, List<Spell> spells, LocalDate day) {
        return village.since().equals(LocalDate.MIN)
                && village.until().equals(LocalDate.MAX)
                && spells.stream().noneMatch(s -> s.place().equals(village) && s.isActive(day));
    }

    private static Spell standIn(People people, Place village, LocalDate day, Chance chance) {
        LocalDate appointed = day.minusDays(chance.between(2, 12));
        return new Spell(
                people.adult(chance.yes(0.5)),
                Role.DIRECTOR,
                village,
                "其他",
                false,
                people.mobile(),
                appointed,
                day.plusDays(chance.between(5, 25)),
                appointed.plusDays(1));
    }
}

package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.etl.sample.County.Township;

/** Invents who held which post in a county, from before the window to its end. */
final class StaffHistory {
    private static final LocalDate EARLIEST = LocalDate.of(2016, 7, 1);
    private static final LocalDate BASE = LocalDate.of(2018, 12, 31);
    private static final Mix OTHER_BACKGROUNDS = Mix.of("村(居)委会委员:55 大学生村官:16 专业社会工作者:13 其他:16");
    /** Share of villages with two directors, of townships with two supervisors. */
    private static final double SECOND_DIRECTOR = 0.046;

    private static final double SECOND_SUPERVISOR = 0.21;
    /** Mean days in post. */
    private static final double TENURE = 3900;

    private final Profile profile;
    private final Window window;
    private final Chance chance;
    private final People people;
    private final List<Spell> spells = new ArrayList<>();

    private StaffHistory(County county, Profile profile, Window window, Chance chance) {
        this.profile = profile;
        this.window = window;
        this.chance = chance;
        this.people = new People(county.number(), chance.fork("people"));
    }

    /** All spells that the office has typed in by the end of the window. */
    static List<Spell> of(County county, Profile profile, Window window, Chance chance) {
        StaffHistory history = new StaffHistory(county, profile, window, chance);
        county.townships().forEach(history::fill);
        for (int i = history.chance.between(3, 5); i > 0; i--) {
            history.fill(Role.OFFICIAL, county.place(), history.earlyDay());
        }
        if (profile.lag() == Lag.MOUNTAIN_VACANCIES) {
            history.spells.addAll(StandIns.of(county, history.spells, window, chance.fork("stand-ins")));
        }
        return history.spells;
    }

    private void fill(Township township) {
        boolean mountain = profile.lag() == Lag.MOUNTAIN_VACANCIES && chance.yes(0.4);
        for (Place village : township.villages()) {
            double place = mountain ? 1 - 0.35 * chance.real(0, 1) : chance.real(0, 1);
            fillFirst(Role.DIRECTOR, village, place);
            if (chance.yes(SECOND_DIRECTOR)) {
                fill(Role.DIRECTOR, village, chance.day(EARLIEST, LocalDate.of(2020, 6, 30)));
            }
        }
        if (township.supervisorDuty()) {
            fillFirst(Role.SUPERVISOR, township.place(), chance.real(0, 0.985));
            if (chance.yes(SECOND_SUPERVISOR)) {
                fill(Role.SUPERVISOR, township.place(), chance.day(EARLIEST, LocalDate.of(2020, 6, 30)));
            }
        }
    }

    /** @param rank 0 to 1, the village's place in the order in which the county fills its posts */
    private void fillFirst(Role role, Place place, double rank) {
        if (rank < profile.coverStart()) {
            fill(role, place, earlyDay());
        } else if (rank < profile.coverEnd()) {
            fill(role, place, Growth.day((rank - profile.coverStart()) / (profile.coverEnd() - profile.coverStart())));
        }
    }

    private LocalDate earlyDay() {
        return chance.yes(0.5) ? chance.day(LocalDate.of(2018, 6, 15), BASE) : chance.day(EARLIEST, BASE);
    }

    /** One person after another in a post, from a day on. */
    private void fill(Role role, Place place, LocalDate from) {
        LocalDate appointed = from.isBefore(place.since()) ? place.since().plusDays(chance.between(5, 60)) : from;
        while (!appointed.isAfter(window.end()) && appointed.isBefore(place.until())) {
            LocalDate left = appointed.plusDays(30 + (long) chance.waiting(TENURE));
            LocalDate out = left.isBefore(place.until()) ? left : place.until();
            add(role, place, appointed, out.isAfter(window.end()) ? LocalDate.MAX : out);
            appointed = left.plusDays((long) Math.min(240, chance.waiting(profile.gapDays())));
        }
    }

    private void add(Role role, Place place, LocalDate appointed, LocalDate left) {
        LocalDate entered = appointed.plusDays((long) Math.min(120, chance.waiting(3 + profile.gapDays() / 3)));
        if (entered.isAfter(window.end()) || left.isBefore(window.start())) {
            return;
        }
        boolean womanMember = role == Role.DIRECTOR && chance.yes(profile.womenCommittee());
        boolean woman = womanMember || chance.yes(role == Role.DIRECTOR ? 0.35 : 0.55);
        spells.add(new Spell(
                people.adult(woman),
                role,
                place,
                background(role, womanMember),
                chance.yes(role == Role.DIRECTOR ? 0.22 : 0.45),
                chance.yes(0.02) ? "" : people.mobile(),
                appointed,
                left,
                entered));
    }

    private String background(Role role, boolean womanMember) {
        if (womanMember) {
            return "村(居)委会委员";
        }
        return role == Role.DIRECTOR ? OTHER_BACKGROUNDS.pick(chance) : "其他";
    }
}

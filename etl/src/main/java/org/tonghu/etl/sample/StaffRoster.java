package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sends the worker roster: in full in the first month, then each quarter what changed and what was confirmed. */
final class StaffRoster {
    private final List<Spell> spells;
    private final Profile profile;
    private final Chance chance;
    private final boolean resendsAll;
    private final Map<Spell, LocalDate> confirmed = new HashMap<>();

    StaffRoster(List<Spell> spells, Profile profile, Chance chance) {
        this.spells = spells;
        this.profile = profile;
        this.chance = chance;
        this.resendsAll = chance.yes(0.2);
    }

    void send(Office office, Window window) {
        LocalDate before = LocalDate.MIN;
        for (YearMonth month : window.rosterMonths()) {
            office.send(SampleTable.WORKERS, month, rows(before, month));
            before = month.atEndOfMonth();
        }
    }

    private List<Row> rows(LocalDate before, YearMonth month) {
        List<Row> rows = new ArrayList<>();
        LocalDate sent = month.atEndOfMonth();
        for (Spell spell : spells) {
            if (!spell.enteredOn().isAfter(sent)) {
                LocalDate known = confirmed.getOrDefault(spell, LocalDate.MIN);
                LocalDate now = confirmation(spell, before, month);
                if (now.isAfter(known) || (resendsAll && spell.leftOn().isAfter(before))) {
                    LocalDate latest = now.isAfter(known) ? now : known;
                    confirmed.put(spell, latest);
                    rows.add(spell.row(sent, latest));
                }
            }
        }
        return rows;
    }

    /** The day of the quarter on which the row was last typed or confirmed; its entry day when it never was since. */
    private LocalDate confirmation(Spell spell, LocalDate before, YearMonth month) {
        LocalDate sent = month.atEndOfMonth();
        if (!spell.leftOn().isAfter(sent)) {
            return spell.leftOn().isAfter(before) || !confirmed.containsKey(spell)
                    ? Days.earlier(
                            sent, Days.later(spell.leftOn(), spell.enteredOn()).plusDays(chance.between(0, 20)))
                    : LocalDate.MIN;
        }
        if (chance.yes(profile.fresh())) {
            return Days.later(spell.enteredOn(), chance.day(month.atDay(1), sent));
        }
        return spell.enteredOn();
    }
}

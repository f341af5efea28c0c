package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tonghu.etl.sample.Child.Version;

/** Invents the children of a county: who is registered when, where, at what risk, and until when. */
final class ChildHistory {
    private static final LocalDate REGISTER_BEGAN = LocalDate.of(2016, 6, 1);
    private static final YearMonth LAST_RISE = YearMonth.of(2019, 9);
    private static final Mix GUARDIANSHIP = Mix.of("较好:42 一般:44 差:9 未采集:5");

    private static final Map<Category, Mix> RISKS = Arrays.stream(Category.values())
            .collect(Collectors.toMap(Function.identity(), category -> Mix.of(category.risks())));

    private final List<Place> villages;
    private final Window window;
    private final Chance chance;
    private final People people;
    private final List<Child> children = new ArrayList<>();

    private ChildHistory(County county, Window window, Chance chance) {
        this.villages = county.villages().stream()
                .filter(v -> v.since().equals(LocalDate.MIN) && v.until().equals(LocalDate.MAX))
                .toList();
        this.window = window;
        this.chance = chance;
        this.people = new People(1000 + county.number(), chance.fork("people"));
    }

    static List<Child> of(County county, Quotas quotas, Window window, Chance chance) {
        ChildHistory history = new ChildHistory(county, window, chance);
        for (Category category : Category.values()) {
            history.add(category, quotas.of(county, category));
        }
        return history.children;
    }

    private void add(Category category, int atStart) {
        for (int i = 0; i < atStart; i++) {
            LocalDate born = chance.day(
                    window.start().minusYears(category.untilAge()).plusMonths(4),
                    window.start().minusMonths(8));
            add(
                    category,
                    born,
                    chance.day(
                            Days.later(REGISTER_BEGAN, born.plusMonths(3)),
                            window.start().minusDays(1)));
        }
        for (YearMonth month : window.months()) {
            double expected = atStart * entering(category, month);
            int entering = (int) expected + (chance.yes(expected - (int) expected) ? 1 : 0);
            for (int i = 0; i < entering; i++) {
                LocalDate born = chance.day(
                        month.atDay(1).minusYears(category.untilAge() - 1L),
                        month.atDay(1).minusMonths(8));
                add(category, born, chance.day(month.atDay(1), month.atEndOfMonth()));
            }
        }
    }

    /** Newcomers replace those who leave and come of age, a little more than that until the autumn of 2019. */
    private static double entering(Category category, YearMonth month) {
        double outgoing = category.leaving() + 0.9 / (12.0 * category.untilAge());
        return month.isAfter(LAST_RISE) ? outgoing * 0.86 : outgoing * 1.1;
    }

    private void add(Category category, LocalDate born, LocalDate registered) {
        LocalDate from = Days.later(registered, window.start());
        LocalDate leaving = from.plusDays(10 + (long) chance.waiting(30.4 / category.leaving()));
        LocalDate left = Days.earlier(leaving, born.plusYears(category.untilAge()));
        boolean gone = !left.isAfter(window.end().minusDays(5));
        List<Version> versions = versions(category, registered, gone ? left : LocalDate.MAX);
        children.add(new Child(
                people.child(born), category, registered, gone ? left : LocalDate.MAX, chance.yes(0.985), versions));
    }

    private List<Version> versions(Category category, LocalDate registered, LocalDate left) {
        List<Version> versions = new ArrayList<>();
        versions.add(first(category, registered));
        LocalDate change = nextChange(Days.later(registered, window.start()));
        while (change.isBefore(Days.earlier(left, window.end()))) {
            versions.add(changed(category, versions.getLast(), change));
            change = nextChange(change);
        }
        if (!left.equals(LocalDate.MAX)) {
            Version last = versions.getLast();
            versions.add(new Version(
                    left.plusDays(chance.between(0, 5)),
                    last.village(),
                    last.risk(),
                    last.guardianship(),
                    last.agreement()));
        }
        return versions;
    }

    private LocalDate nextChange(LocalDate from) {
        return from.plusDays(20 + (long) chance.waiting(900));
    }

    private Version first(Category category, LocalDate registered) {
        LocalDate updated = registered.isBefore(window.start())
                ? chance.day(
                        Days.later(registered, window.start().minusMonths(6)),
                        window.start().minusDays(1))
                : registered;
        return new Version(updated, chance.pick(villages), risk(category), GUARDIANSHIP.pick(chance), chance.yes(0.7));
    }

    private String risk(Category category) {
        return Objects.requireNonNull(RISKS.get(category)).pick(chance);
    }

    private Version changed(Category category, Version last, LocalDate day) {
        boolean moves = chance.yes(0.2);
        return new Version(
                day,
                moves ? chance.pick(villages) : last.village(),
                chance.yes(0.45) ? risk(category) : last.risk(),
                GUARDIANSHIP.pick(chance),
                last.agreement() || chance.yes(0.3));
    }
}

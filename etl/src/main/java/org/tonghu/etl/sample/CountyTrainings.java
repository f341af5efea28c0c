package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.etl.sample.CountyFiles.Scene;

/** A county trains its directors: a rotation each year, a session for those who missed it, and induction of the new. */
final class CountyTrainings {
    private final Scene scene;
    private final List<Spell> spells;
    private final Chance chance;
    private final SessionLists lists;

    private CountyTrainings(Scene scene, List<Spell> spells) {
        this.scene = scene;
        this.spells = spells;
        this.chance = scene.chance().fork("trainings");
        this.lists = new SessionLists(scene.window(), chance.fork("lists"));
    }

    static void send(Scene scene, List<Spell> spells, Office office) {
        CountyTrainings trainings = new CountyTrainings(scene, spells);
        scene.window().years().forEach(trainings::rotate);
        scene.window().months().forEach(trainings::induct);
        trainings.lists.send(office);
    }

    private void rotate(int year) {
        int shared = chance.between(4, 6);
        int batches = isAtOnce() ? 1 : chance.between(2, 4);
        List<Person> missed = new ArrayList<>();
        for (int batch = 0; batch < batches; batch++) {
            LocalDate day = rotationDay(year);
            String title = year + "年儿童主任轮训班（第" + (batch + 1) + "期）";
            missed.addAll(lists.hold(session(title, day, shared), batch(day, batch, batches), attending(year)));
            if (batch == 0 && scene.profile().lag() == Lag.DECEMBER_TRAINING) {
                lists.holdWithSameList(session(year + "年儿童主任专题班", day, shared));
            }
        }
        if (!isAtOnce() && chance.yes(0.7)) {
            LocalDate day = LocalDate.of(year, 11, 20).plusDays(chance.between(0, 30));
            lists.hold(session(year + "年儿童主任补训班", day, shared), missed, 0.6);
        }
        if (shared < 6 && chance.yes(0.6)) {
            LocalDate day = LocalDate.of(year, 9, 1).plusDays(chance.between(0, 50));
            lists.hold(update(year, day, shared), batch(day, 0, 1), attending(year));
        }
    }

    private boolean isAtOnce() {
        return scene.profile().lag() == Lag.SELF_STUDY || scene.profile().lag() == Lag.RELAY_TRAINING;
    }

    /** Counties learnt from the first year's assessment. */
    private double attending(int year) {
        return Math.min(0.99, scene.profile().trained() + (year > 2019 ? 0.025 : 0));
    }

    /** Nobody met before May in 2020. */
    private LocalDate rotationDay(int year) {
        if (scene.profile().lag() == Lag.DECEMBER_TRAINING) {
            return LocalDate.of(year, 12, chance.between(5, 28));
        }
        return chance.day(LocalDate.of(year, year == 2020 ? 5 : 3, 10), LocalDate.of(year, 11, 10));
    }

    private Session session(String title, LocalDate day, int shared) {
        String mode = switch (scene.profile().lag()) {
            case SELF_STUDY -> "自学";
            case RELAY_TRAINING -> "直播";
            default -> chance.yes(0.88) ? "集中" : "直播";
        };
        int days = mode.equals("集中") ? chance.between(1, 2) : 1;
        LocalDate ends = day.plusDays(days - 1L);
        return new Session(title, "县级", code(day), mode, day, ends, days * 8, Topics.first(Role.DIRECTOR, shared));
    }

    private Session update(int year, LocalDate day, int shared) {
        String mode = scene.profile().lag() == Lag.SELF_STUDY ? "自学" : "直播";
        return new Session(year + "年业务更新培训", "县级", code(day), mode, day, day, 4, Topics.rest(shared));
    }

    private String code(LocalDate day) {
        return scene.county().place().codeOn(day);
    }

    /** The directors in post on the day whose turn it is. */
    private List<Person> batch(LocalDate day, int batch, int batches) {
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < spells.size(); i++) {
            Spell spell = spells.get(i);
            if (spell.role() == Role.DIRECTOR && spell.isActive(day) && i * batches / spells.size() == batch) {
                persons.add(spell.person());
            }
        }
        return persons;
    }

    /** Those who take up duty in the weeks after the session, as far as the county asks them first. */
    private void induct(YearMonth month) {
        LocalDate day = month.atDay(chance.between(3, 12));
        LocalDate next = month.plusMonths(1).atDay(12);
        List<Person> persons = new ArrayList<>();
        for (Spell spell : spells) {
            boolean soon =
                    spell.appointedOn().isAfter(day) && !spell.appointedOn().isAfter(next);
            boolean late = spell.appointedOn().isAfter(day.minusMonths(2))
                    && !spell.appointedOn().isAfter(day);
            boolean trained = spell.role() == Role.DIRECTOR || spell.role() == Role.SUPERVISOR;
            if (trained && ((soon && chance.yes(scene.profile().inducted())) || (late && chance.yes(0.1)))) {
                persons.add(spell.person());
            }
        }
        String topics = Topics.first(Role.DIRECTOR, 3) + "、" + Topics.duty(Role.SUPERVISOR);
        lists.hold(new Session("初任培训", "县级", code(day), "集中", day, day, 8, topics), distinct(persons), 0.97);
    }

    private static List<Person> distinct(List<Person> persons) {
        return persons.stream().distinct().toList();
    }
}

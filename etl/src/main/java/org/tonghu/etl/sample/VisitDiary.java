package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tonghu.etl.sample.Child.Version;

/** Invents a county's visits month by month: monthly for high risk, quarterly for middle, half-yearly for low. */
final class VisitDiary {
    private static final Mix FINDINGS = Mix.of("无:176 监护缺失:6 失学辍学:2 患病:5 残疾:3 疑似侵害:1 户口:2 其他:5");
    /** Share of children with a further visit in a month. */
    private static final double EXTRA = 0.055;
    /** Share of visits whose finding is typed anew later, or that are taken back. */
    private static final double REVISED = 0.006;

    /** Children whom one official visits in a day. */
    private static final int SWEPT = 18;

    private final County county;
    private final Profile profile;
    private final Window window;
    private final Chance chance;
    private final Map<Place, List<Spell>> directors = new HashMap<>();
    private final List<Spell> officials = new ArrayList<>();
    private final Map<YearMonth, Integer> numbers = new HashMap<>();
    private final Map<YearMonth, List<Row>> typed = new HashMap<>();

    private VisitDiary(County county, Profile profile, Window window, Chance chance) {
        this.county = county;
        this.profile = profile;
        this.window = window;
        this.chance = chance;
    }

    /** Visits by the month in which they were typed in, the day typed being their last column. */
    static Map<YearMonth, List<Row>> of(CountyFiles.Scene scene, List<Spell> spells, List<Child> children) {
        VisitDiary diary = new VisitDiary(
                scene.county(), scene.profile(), scene.window(), scene.chance().fork("visits"));
        for (Spell spell : spells) {
            if (spell.role() == Role.DIRECTOR) {
                diary.directors
                        .computeIfAbsent(spell.place(), p -> new ArrayList<>())
                        .add(spell);
            } else {
                diary.officials.add(spell);
            }
        }
        for (YearMonth month : diary.window.months()) {
            diary.visit(children, month);
            if (diary.profile.lag() == Lag.FEW_VISITS && month.getMonthValue() % 3 == 0) {
                diary.sweep(children, month);
            }
        }
        return diary.typed;
    }

    private void visit(List<Child> children, YearMonth month) {
        for (int i = 0; i < children.size(); i++) {
            Child child = children.get(i);
            if (child.isRegistered(month.atEndOfMonth())) {
                Version version = child.on(month.atEndOfMonth());
                boolean due = isDue(version.risk(), i, month.getMonthValue() - 1);
                if ((due && chance.yes(profile.visited())) || chance.yes(EXTRA)) {
                    add(child, version.village(), month);
                }
            }
        }
    }

    /** One official's day at the end of a quarter: more homes than a day has hours, typed in one evening minute. */
    private void sweep(List<Child> children, YearMonth month) {
        Chance own = chance.fork("sweep " + month);
        LocalDate day = month.atDay(own.between(22, 27));
        List<Child> registered =
                children.stream().filter(c -> c.isRegistered(month.atDay(1))).toList();
        officials.stream()
                .filter(s -> s.isActive(day))
                .findFirst()
                .ifPresent(official -> own.shuffled(registered)
                        .subList(0, Math.min(SWEPT, registered.size()))
                        .forEach(child -> type(homeVisit(child, official, day), day.atTime(20, 30))));
    }

    private Row homeVisit(Child child, Spell visitor, LocalDate day) {
        LocalDateTime entered = day.atTime(20, 30);
        return SampleTable.VISITS.row(
                number(entered), child.person().id(), visitor.person().id(), day, "入户", "无", false, "", entered, "");
    }

    /** @param month 0 to 11; a child's visits fall on the same month of every quarter or half-year */
    private static boolean isDue(String risk, int child, int month) {
        return switch (risk) {
            case "高" -> true;
            case "中" -> month % 3 == child % 3;
            default -> month % 6 == child % 6;
        };
    }

    private void add(Child child, Place village, YearMonth month) {
        LocalDate day = chance.day(Days.later(month.atDay(1), child.registeredOn()), month.atEndOfMonth());
        LocalDateTime entered = entered(day);
        String finding = FINDINGS.pick(chance);
        Row row = SampleTable.VISITS.row(
                number(entered),
                child.person().id(),
                visitor(village, day).person().id(),
                day,
                mode(month, child),
                finding,
                finding.equals("疑似侵害"),
                finding.equals("无") ? "" : window.atMost(day.plusDays(chance.between(1, 25))),
                entered,
                "");
        type(row, entered);
        LocalDateTime again = entered.plusDays(chance.between(3, 30));
        if (chance.yes(REVISED) && window.covers(again.toLocalDate())) {
            Row anew = chance.yes(0.2) ? row.with("作废", true) : row.with("发现问题", "其他");
            type(anew.with("录入时间", again), again);
        }
    }

    private void type(Row row, LocalDateTime entered) {
        typed.computeIfAbsent(YearMonth.from(entered), m -> new ArrayList<>()).add(row);
    }

    private String number(LocalDateTime entered) {
        int number = numbers.merge(YearMonth.from(entered), 1, Integer::sum);
        return String.format(
                Locale.ROOT,
                "ZF%s-%d%02d%05d",
                county.code().substring(0, 6),
                entered.getYear(),
                entered.getMonthValue(),
                number);
    }

    private LocalDateTime entered(LocalDate day) {
        if (profile.lag() == Lag.BULK_TYPING && chance.yes(0.85)) {
            return YearMonth.from(day).atEndOfMonth().atTime(chance.between(17, 22), chance.below(60));
        }
        int delay = chance.yes(0.88) ? chance.below(4) : chance.between(4, 26);
        return window.atMost(day.plusDays(delay)).atTime(chance.between(8, 20), chance.below(60));
    }

    /** In the spring of 2020 nobody went from door to door. */
    private String mode(YearMonth month, Child child) {
        boolean closed = month.equals(YearMonth.of(2020, 2)) || month.equals(YearMonth.of(2020, 3));
        if (chance.yes(closed ? Math.max(0.6, profile.phone()) : profile.phone())) {
            return chance.yes(0.8) ? "电话" : "视频";
        }
        boolean pupil = child.person().born().plusYears(7).isBefore(month.atDay(1));
        return pupil && !closed && chance.yes(0.07) ? "到校" : "入户";
    }

    private Spell visitor(Place village, LocalDate day) {
        for (Spell spell : directors.getOrDefault(village, List.of())) {
            if (spell.isActive(day)) {
                return spell;
            }
        }
        List<Spell> inPost =
                officials.stream().filter(official -> official.isActive(day)).toList();
        return inPost.isEmpty() ? firstOfficial() : inPost.get(chance.below(inPost.size()));
    }

    private Spell firstOfficial() {
        return officials.stream().min(Comparator.comparing(Spell::appointedOn)).orElseThrow();
    }
}

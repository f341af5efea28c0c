package org.tonghu.etl.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The lists of participants of one organiser's sessions, by the quarter in which a session ends. */
final class SessionLists {
    private static final Mix RESULTS = Mix.of("合格:95 不合格:2 未考核:3");
    private final Window window;
    private final Chance chance;
    private final Map<YearMonth, List<Row>> rows = new TreeMap<>();
    private int sessions;

    SessionLists(Window window, Chance chance) {
        this.window = window;
        this.chance = chance;
    }

    /** Writes down who was enrolled and who came; returns those who did not pass. A session out of the window is not held. */
    List<Person> hold(Session session, List<Person> enrolled, double attending) {
        if (!window.covers(session.starts()) || !window.covers(session.ends()) || enrolled.isEmpty()) {
            return enrolled;
        }
        sessions++;
        String number = number(session);
        List<Row> list = rows.computeIfAbsent(window.quarterOf(YearMonth.from(session.ends())), m -> new ArrayList<>());
        List<Person> missed = new ArrayList<>();
        for (Person person : enrolled) {
            boolean attended = chance.yes(attending);
            String result = attended ? RESULTS.pick(chance) : "未考核";
            list.add(session.row(number, person, attended, result));
            if (!result.equals("合格")) {
                missed.add(person);
            }
        }
        return missed;
    }

    /** Holds a session with the list of the one that ended last, word for word. */
    void holdWithSameList(Session session) {
        if (!window.covers(session.starts()) || !window.covers(session.ends())) {
            return;
        }
        sessions++;
        List<Row> list = rows.computeIfAbsent(window.quarterOf(YearMonth.from(session.ends())), m -> new ArrayList<>());
        Object last = list.isEmpty() ? "" : list.getLast().cell("培训编号");
        List<Row> same =
                list.stream().filter(row -> row.cell("培训编号").equals(last)).toList();
        same.forEach(row -> list.add(session.withList(number(session), row)));
    }

    private String number(Session session) {
        return String.format(
                Locale.ROOT, "PX%s-%tY%<tm-%03d", session.organiser().substring(0, 6), session.ends(), sessions);
    }

    void send(Office office) {
        rows.forEach((month, list) -> office.send(SampleTable.TRAININGS, month, list));
    }
}

package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Villages of one county of which all is told in the first delivery, and of which one row or other that comes late elsewhere
 * in their county decides whether they show signals: a relay for nine persons, two sessions of the same ten, four children
 * voided in one month.
 */
final class QuietPlaces {
    /** Mode and day. */
    private static final List<String> SESSIONS = List.of("直播,2019-06-05", "集中,2019-05-06", "集中,2019-07-08");

    /** The child and the worker of whom something is told late live in a village of which something is always told. */
    private static final int LATE_CHILD = 4;

    private static final int LATE_WORKER = 11;
    private static final String LOUD_VILLAGE = "350926101204";
    private static final List<String> VILLAGES = Stream.of(201, 202, 203, 205, 206, 207, 208, 209, 210)
            .map(village -> "350926101" + village)
            .toList();

    private final List<String> workers = new ArrayList<>();
    private final List<String> children = new ArrayList<>();

    QuietPlaces(IdentityNumbers numbers) {
        for (int i = 0; i < 12; i++) {
            workers.add(numbers.issue(LocalDate.of(1980, 1 + i, 3), true));
            children.add(numbers.issue(LocalDate.of(2009, 1 + i, 3), false));
        }
    }

    /** Children: twelve, four of whom are voided. */
    List<String> children() {
        Stream<String> known = all().mapToObj(i -> child(i, "2018-06-01", ""));
        return Stream.concat(known, IntStream.range(0, 4).mapToObj(i -> child(i, "2019-08-10", "是")))
                .toList();
    }

    /** The fifth child who is voided, told of late. */
    String lateChild() {
        return child(LATE_CHILD, "2019-08-11", "是");
    }

    private String child(int i, String updatedOn, String voided) {
        String village = i == LATE_CHILD ? LOUD_VILLAGE : village(i);
        return String.join(",", children.get(i), "某某", "困境儿童", village, "低", "2018-01-01", "", updatedOn, voided);
    }

    List<String> workers() {
        return all().mapToObj(i -> String.join(
                        ",",
                        workers.get(i),
                        "某某",
                        "女",
                        "儿童主任",
                        i == LATE_WORKER ? LOUD_VILLAGE : village(i),
                        "其他",
                        "2018-06-01",
                        "",
                        "2018-06-01",
                        "2018-06-01",
                        ""))
                .toList();
    }

    List<String> visits() {
        return all().mapToObj(i -> "Q%d,%s,%s,2019-06-%02d,入户,2019-06-21 08:%d,"
                        .formatted(i, children.get(i), workers.get(i), 1 + i, 10 + i))
                .toList();
    }

    /** Nine at the relay, the same ten at the two others. */
    List<String> trainings() {
        return SESSIONS.stream()
                .flatMap(session -> workers.stream()
                        .limit(session.startsWith("直播") ? 9 : 10)
                        .map(worker -> attendance(session, worker)))
                .toList();
    }

    /** Somebody else was at the relay, which makes it one for most, and at one of the two others, which makes them differ. */
    List<String> lateTrainings() {
        return SESSIONS.stream()
                .limit(2)
                .map(session -> attendance(session, workers.get(LATE_WORKER)))
                .toList();
    }

    private static String attendance(String session, String worker) {
        String[] modeAndDay = session.split(",", -1);
        return String.join(
                ",",
                "Q" + modeAndDay[1],
                "轮训",
                "县级",
                "350926",
                modeAndDay[0],
                modeAndDay[1],
                modeAndDay[1],
                "8",
                "家庭走访、强制报告",
                worker,
                "是",
                "合格");
    }

    private static String village(int i) {
        return VILLAGES.get(i % VILLAGES.size());
    }

    private static IntStream all() {
        return IntStream.range(0, 12);
    }
}

package org.tonghu.etl.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.Signals;

/** S07: visits typed in the same minute, or on one day with the same finding, so many or more. Counted: visits. */
record TypedTogether(Signal signal, int sameMinute, int sameFinding) implements VisitRule {
    private static final Set<String> NOTHING_FOUND = Set.of("", "无");

    private record DayAndFinding(int day, String finding) {}

    static TypedTogether declared() {
        Signal signal = Signals.bundled().signal("S07");
        return new TypedTogether(signal, signal.whole("same_minute"), signal.whole("same_finding"));
    }

    @Override
    public Judgement judge(List<Visit> visits) {
        List<List<Visit>> groups = new ArrayList<>(groups(visits, Visit::minute, sameMinute));
        List<Visit> found = visits.stream()
                .filter(v -> !NOTHING_FOUND.contains(v.finding()))
                .toList();
        groups.addAll(groups(found, v -> new DayAndFinding(v.enteredDay(), v.finding()), sameFinding));
        if (groups.isEmpty()) {
            return Judgement.none(visits.size());
        }
        Set<Visit> flagged = new LinkedHashSet<>();
        groups.forEach(flagged::addAll);
        List<Visit> largest = groups.stream().min(LARGEST_THEN_FIRST).orElseThrow();
        return Judgement.flagged(
                flagged.size(), visits.size(), largest, largest.getFirst().enteredOn(), largest.size());
    }

    private static final Comparator<List<Visit>> LARGEST_THEN_FIRST = Comparator.comparingInt(
                    (List<Visit> group) -> -group.size())
            .thenComparing(group -> group.stream()
                    .map(Visit::source)
                    .min(Comparator.naturalOrder())
                    .orElseThrow());

    private static List<List<Visit>> groups(List<Visit> visits, Function<Visit, Object> by, int atLeast) {
        return visits.stream().collect(Collectors.groupingBy(by)).values().stream()
                .filter(group -> group.size() >= atLeast)
                .toList();
    }
}

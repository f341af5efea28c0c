package org.tonghu.etl.signal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.Signals;

/** S01: days with home visits to more different children than one worker can make. Counted: days with a home visit. */
record TooManyInADay(Signal signal, int most) implements VisitRule {
    static TooManyInADay declared() {
        Signal signal = Signals.bundled().signal("S01");
        return new TooManyInADay(signal, signal.whole("children_a_day"));
    }

    @Override
    public Judgement judge(List<Visit> visits) {
        Map<Integer, List<Visit>> days = visits.stream()
                .filter(Visit::isAtHome)
                .collect(Collectors.groupingBy(Visit::day, TreeMap::new, Collectors.toList()));
        List<Integer> flagged = days.entrySet().stream()
                .filter(day -> day.getValue().size() > most && children(day.getValue()) > most)
                .sorted(Comparator.comparingLong((Map.Entry<Integer, List<Visit>> day) -> -children(day.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        if (flagged.isEmpty()) {
            return Judgement.none(days.size());
        }
        Integer worst = flagged.getFirst();
        List<Visit> shown = days.getOrDefault(worst, List.of());
        return Judgement.flagged(
                flagged.size(), days.size(), shown, LocalDate.ofEpochDay(worst), children(shown), most);
    }

    private static long children(List<Visit> visits) {
        return visits.stream().map(Visit::child).distinct().count();
    }
}

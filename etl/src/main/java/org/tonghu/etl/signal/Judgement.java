package org.tonghu.etl.signal;

import java.util.Collection;
import java.util.List;

/**
 * What a rule says of the visits of one worker and month.
 *
 * @param flagged how many of the total are hard to believe
 * @param arguments of the signal's sentence; empty where nothing is flagged
 * @param rows the visits that the sentence speaks of, the first read first, a few only
 */
record Judgement(int flagged, int total, List<String> arguments, List<Source> rows) {
    /** Nothing flagged. */
    static Judgement none(int total) {
        return new Judgement(0, total, List.of(), List.of());
    }

    /** Some flagged, shown by some visits. */
    static Judgement flagged(int flagged, int total, Collection<Visit> shown, Object... arguments) {
        return new Judgement(
                flagged,
                total,
                List.of(arguments).stream().map(Object::toString).toList(),
                shown.stream().map(Visit::source).sorted().limit(Findings.ROWS).toList());
    }
}

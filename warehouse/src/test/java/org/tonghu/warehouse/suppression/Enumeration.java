package org.tonghu.warehouse.suppression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.tonghu.warehouse.suppression.PublishedTable.Published;
import org.tonghu.warehouse.suppression.Widths.Part;
import org.tonghu.warehouse.value.RateBand;

/**
 * Tries whole numbers for all leaves of a small published table of one indicator, without any solver, and notes what each
 * secret has been.
 */
final class Enumeration {
    /** What the search ended with. */
    enum Outcome {
        /** Every secret has been as many numbers as must stay possible. */
        ALL_WIDE,
        /** All solutions were seen, and some secret has not. */
        NARROW,
        /** Too many numbers to try. */
        UNDECIDED
    }

    private record Seen(SumKey key, Part part) {}

    /** Many short rounds see more of a large space than one long one. */
    private static final int MOST_TRIES = 1_000;

    private static final int MOST_ROUNDS = 2_000;
    /** What no shown sum limits is tried up to here, and the search is not complete then. */
    private static final int MOST_IN_A_FREE_LEAF = 60;

    private final PublishedTable table;
    private final List<List<Published>> endingAt = new ArrayList<>();
    private final List<List<Published>> shownWith = new ArrayList<>();
    private final long[] numerators;
    private final long[] lacking;
    private final Map<Seen, Set<Long>> seen = new HashMap<>();
    private final Random random = new Random(1);
    private int tries;
    private boolean limited;

    Enumeration(PublishedTable table) {
        this.table = table;
        this.numerators = new long[table.leaves()];
        this.lacking = new long[table.leaves()];
        for (int leaf = 0; leaf < table.leaves(); leaf++) {
            int at = leaf;
            endingAt.add(table.sums().stream()
                    .filter(published -> published.sum().leaves().getLast() == at)
                    .toList());
            shownWith.add(table.sums().stream()
                    .filter(published -> !published.shown().isEmpty()
                            && published.sum().leaves().contains(at))
                    .toList());
        }
        for (Published published : table.sums()) {
            for (Part part : Part.values()) {
                if (published.secret() && !isToldByZero(published, part)) {
                    seen.put(new Seen(published.sum().key(), part), new TreeSet<>());
                }
            }
        }
    }

    Outcome search() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            tries = 0;
            boolean complete = from(0) && !limited;
            if (seen.entrySet().stream()
                    .allMatch(entry -> entry.getValue().size() >= entry.getKey().part().needed)) {
                return Outcome.ALL_WIDE;
            }
            if (complete) {
                return Outcome.NARROW;
            }
        }
        return Outcome.UNDECIDED;
    }

    Map<SumKey, Integer> narrow() {
        Map<SumKey, Integer> narrow = new HashMap<>();
        seen.forEach((key, values) -> {
            if (values.size() < key.part().needed) {
                narrow.put(key.key(), values.size());
            }
        });
        return narrow;
    }

    private boolean isToldByZero(Published published, Part part) {
        return table.sums().stream()
                .anyMatch(other -> !other.shown().isEmpty()
                        && other.shown().getFirst().part(part) == 0
                        && other.sum().leaves().containsAll(published.sum().leaves()));
    }

    /** Tries all numbers for the leaves from one on; whether it came to the end of them. */
    private boolean from(int leaf) {
        if (leaf == table.leaves()) {
            note();
            return true;
        }
        boolean complete = true;
        for (long numerator : shuffled(leaf, room(leaf, numerators, true))) {
            numerators[leaf] = numerator;
            for (long lacks : shuffled(leaf, room(leaf, lacking, false))) {
                lacking[leaf] = lacks;
                if (tries++ > MOST_TRIES) {
                    return false;
                }
                if (isPossibleUpTo(leaf)) {
                    complete &= from(leaf + 1);
                }
            }
        }
        return complete;
    }

    /** What the sums that are shown leave for a leaf when those before it have what they have. */
    private long room(int leaf, long[] amounts, boolean ofNumerator) {
        long room = shownWith.get(leaf).isEmpty() ? MOST_IN_A_FREE_LEAF : Long.MAX_VALUE;
        limited |= shownWith.get(leaf).isEmpty();
        for (Published published : shownWith.get(leaf)) {
            Count shown = published.shown().getFirst();
            long rest = ofNumerator ? shown.numerator() : shown.lacking();
            for (int before : published.sum().leaves()) {
                rest -= before < leaf ? amounts[before] : 0;
            }
            room = Math.min(room, rest);
        }
        return room;
    }

    /** The last leaf of a sum that is shown must be all that is left. */
    private List<Long> shuffled(int leaf, long most) {
        List<Long> numbers = new ArrayList<>();
        boolean last = endingAt.get(leaf).stream()
                .anyMatch(published -> !published.shown().isEmpty());
        for (long number = last ? Math.max(0, most) : 0; number <= most; number++) {
            numbers.add(number);
        }
        Collections.shuffle(numbers, random);
        return numbers;
    }

    /** Whether every sum whose last leaf this is comes out as it is shown, or in its band. */
    private boolean isPossibleUpTo(int leaf) {
        return endingAt.get(leaf).stream().allMatch(this::isTrue);
    }

    private boolean isTrue(Published published) {
        Count count = count(published);
        if (!published.shown().isEmpty()) {
            return count.equals(published.shown().getFirst());
        }
        return published
                .bands()
                .getFirst()
                .map(band -> count.denominator() > 0 && isIn(band, count))
                .orElse(true);
    }

    private static boolean isIn(RateBand band, Count count) {
        return count.band() == band;
    }

    private Count count(Published published) {
        long numerator = 0;
        long lacks = 0;
        for (int leaf : published.sum().leaves()) {
            numerator += numerators[leaf];
            lacks += lacking[leaf];
        }
        return new Count(numerator, numerator + lacks);
    }

    private void note() {
        for (Published published : table.sums()) {
            for (Part part : Part.values()) {
                Set<Long> values = seen.get(new Seen(published.sum().key(), part));
                if (values != null) {
                    values.add(count(published).part(part));
                }
            }
        }
    }
}

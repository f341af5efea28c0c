package org.tonghu.warehouse.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tonghu.warehouse.indicator.Indicator.Direction;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;

/**
 * Who makes the gap of a goal.
 *
 * @param net of the whole; empty where its value is not known, or where neither way is better
 * @param gross of the parts that lack anything
 * @param parts those that lack anything, those that lack most first, equal ones in order of level and code
 * @param unknown the parts of which nobody can say what they lack
 */
public record GapDecomposition(Optional<Shortfall> net, Shortfall gross, List<GapPart> parts, List<Part> unknown) {
    private static final int SCALE = 6;
    private static final Comparator<Part> BY_UNIT =
            Comparator.comparing((Part p) -> p.value().unit()).thenComparing(Part::own);

    /** The largest few make less than one in so many: the gap is spread out. */
    private static final BigDecimal SPREAD = BigDecimal.valueOf(5);

    /** Decomposes the gap of a whole; {@link Part#of} says what its parts are. */
    public static GapDecomposition of(Goal goal, UnitValue whole, List<Part> parts) {
        NavigableMap<BigDecimal, List<Part>> byUnits = new TreeMap<>(Comparator.reverseOrder());
        List<Shortfall> all = new ArrayList<>();
        for (Part part : parts) {
            goal.shortfall(part.value()).filter(s -> !s.isNone()).ifPresent(shortfall -> {
                all.add(shortfall);
                byUnits.computeIfAbsent(shortfall.units(), units -> new ArrayList<>())
                        .add(part);
            });
        }
        Shortfall gross = Shortfall.gross(all);
        List<Part> unknown = parts.stream()
                .filter(p -> goal.direction() != Direction.NONE
                        && isUnknown(p.value().value()))
                .toList();
        return new GapDecomposition(goal.shortfall(whole), gross, shares(byUnits, gross), unknown);
    }

    private static List<GapPart> shares(NavigableMap<BigDecimal, List<Part>> byUnits, Shortfall gross) {
        List<GapPart> shares = new ArrayList<>();
        BigDecimal soFar = BigDecimal.ZERO;
        for (var equal : byUnits.entrySet()) {
            BigDecimal units = equal.getKey();
            int rank = shares.size() + 1;
            soFar = soFar.add(units.multiply(BigDecimal.valueOf(equal.getValue().size())));
            BigDecimal upTo = rate(soFar, gross.units());
            equal.getValue().stream()
                    .sorted(BY_UNIT)
                    .map(part -> new GapPart(part, rank, units, rate(units, gross.units()), upTo))
                    .forEach(shares::add);
        }
        return List.copyOf(shares);
    }

    private static boolean isUnknown(Value value) {
        return switch (value) {
            case Value.Known k -> false;
            case Value.NotApplicable n -> false;
            case Value.Banded b -> true;
            case Value.Suppressed s -> true;
            case Value.NoData n -> true;
        };
    }

    private static BigDecimal rate(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, SCALE, RoundingMode.HALF_UP);
    }

    public boolean isNone() {
        return parts.isEmpty() && net.filter(n -> !n.isNone()).isEmpty();
    }

    /**
     * The parts that lack most. Equal ones are taken or left together: those at the end of the few are taken while that makes
     * at most twice as many, else left; where the very first are more than that, all of them are taken.
     *
     * @param few how many are wanted
     */
    public List<GapPart> leading(int few) {
        int taken = 0;
        while (taken < Math.min(few, parts.size())) {
            int next = taken + equalTo(parts.get(taken));
            if (taken > 0 && next > 2 * few) {
                break;
            }
            taken = next;
        }
        return parts.subList(0, taken);
    }

    private int equalTo(GapPart part) {
        return (int) parts.stream().filter(p -> p.rank() == part.rank()).count();
    }

    /**
     * The parts that are not among those that lack most.
     *
     * @param units what they lack together
     * @param share of all that the parts lack
     */
    public record Rest(int count, BigDecimal units, BigDecimal share) {}

    /** What {@link #leading} leaves; empty where it leaves none. */
    public Optional<Rest> rest(int few) {
        List<GapPart> left = parts.subList(leading(few).size(), parts.size());
        BigDecimal units = left.stream().map(GapPart::units).reduce(BigDecimal.ZERO, BigDecimal::add);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rest(left.size(), units, rate(units, gross.units())));
    }

    /** Whether the largest few make less than a fifth of the gap of all parts: nobody in particular makes it. */
    public boolean isSpreadOut(int few) {
        BigDecimal largest = parts.stream().limit(few).map(GapPart::units).reduce(BigDecimal.ZERO, BigDecimal::add);
        return largest.multiply(SPREAD).compareTo(gross.units()) < 0;
    }
}

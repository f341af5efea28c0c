package org.tonghu.warehouse.goal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.indicator.Indicator.Direction;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;

/** Units by rate, the best first; equal rates share a rank, and the next one comes after all of them. */
public final class Ranking {
    private final Map<DivisionKey, BigDecimal> rates;
    private final Direction direction;

    private Ranking(Map<DivisionKey, BigDecimal> rates, Direction direction) {
        this.rates = rates;
        this.direction = direction;
    }

    /**
     * A place in the ranking.
     *
     * @param rank 1 the best
     * @param among how many are ranked
     */
    public record Place(int rank, int among) {}

    /** Ranks rates; the higher the better. */
    public static Ranking of(Map<DivisionKey, BigDecimal> rates) {
        return new Ranking(Map.copyOf(rates), Direction.UP);
    }

    /** Ranks values of one indicator; only those that are known take part, and none where neither way is better. */
    public static Ranking of(Direction direction, List<UnitValue> values) {
        Map<DivisionKey, BigDecimal> rates = new LinkedHashMap<>();
        values.forEach(value -> {
            if (value.value() instanceof Value.Known known) {
                rates.put(value.unit(), known.numerator().divide(known.denominator(), MathContext.DECIMAL64));
            }
        });
        return new Ranking(rates, direction);
    }

    /** The place of a unit; empty where it has no rate, or is the only one that has. */
    public Optional<Place> place(DivisionKey unit) {
        return Optional.ofNullable(rates.get(unit))
                .filter(own -> rates.size() > 1 && direction != Direction.NONE)
                .map(own -> new Place(1 + better(own), rates.size()));
    }

    private int better(BigDecimal own) {
        return (int)
                rates.values().stream().filter(other -> isBetter(other, own)).count();
    }

    private boolean isBetter(BigDecimal other, BigDecimal own) {
        int compared = other.compareTo(own);
        return direction == Direction.DOWN ? compared < 0 : compared > 0;
    }
}

package org.tonghu.warehouse.goal;

import java.math.BigDecimal;
import java.util.Optional;
import org.tonghu.warehouse.indicator.Indicator.Direction;
import org.tonghu.warehouse.indicator.Text;
import org.tonghu.warehouse.value.RateBand;
import org.tonghu.warehouse.value.Value;

/** Where a value stands against its pace, told by shape and word as well as colour. */
public enum Light {
    /** At the pace or better, without any tolerance. */
    REACHED("●", "达标", "on pace"),
    /** Worse than the pace by 5 points at most, before the target's day. */
    CLOSE("▲", "临界", "close"),
    LAGGING("■", "滞后", "lagging"),
    /** The pace is still 0. */
    NOT_DUE("–", "未到考核期", "not due yet"),
    NO_DATA("○", "无数据", "no data"),
    HELD_BACK("◌", "隐去", "held back"),
    NOT_APPLICABLE("–", "不适用", "n/a");

    /** How far behind the pace a value may be to be close to it, as a rate. Assumed 假定: no source says it. */
    public static final BigDecimal CLOSE_WITHIN = new BigDecimal("0.05");

    /** Rates have six decimals: the highest one of a band is this much below the next band. */
    private static final BigDecimal STEP = new BigDecimal("0.000001");

    /** The highest band has no end; no target asks for a rate near this one. */
    private static final BigDecimal NO_END = BigDecimal.valueOf(1_000_000);

    private final String symbol;
    private final String zh;
    private final String en;

    Light(String symbol, String zh, String en) {
        this.symbol = symbol;
        this.zh = zh;
        this.en = en;
    }

    public String symbol() {
        return symbol;
    }

    public Text word() {
        return new Text(zh, en);
    }

    /**
     * The light of a value. There is none for a number where neither way is better, where the target has no pace and its day
     * has not come, and for a band whose rates do not all have the same light.
     */
    static Optional<Light> of(Value value, Pace pace, Direction direction) {
        return switch (value) {
            case Value.Known known -> of(known, pace, direction);
            case Value.Banded banded -> of(banded.band(), pace, direction);
            case Value.Suppressed s -> Optional.of(HELD_BACK);
            case Value.NotApplicable n -> Optional.of(NOT_APPLICABLE);
            case Value.NoData n -> Optional.of(NO_DATA);
        };
    }

    private static Optional<Light> of(Value.Known known, Pace pace, Direction direction) {
        if (direction == Direction.UP && pace.asksForNothing()) {
            return Optional.of(NOT_DUE);
        }
        return pace.due().flatMap(due -> Distance.units(direction, due, known)).map(behind -> {
            if (behind.signum() <= 0) {
                return REACHED;
            }
            boolean close = behind.compareTo(CLOSE_WITHIN.multiply(known.denominator())) <= 0;
            return close && !pace.isFinal() ? CLOSE : LAGGING;
        });
    }

    /** A light grows or falls with the rate, so that the two ends of a band say whether it is the same all over. */
    private static Optional<Light> of(RateBand band, Pace pace, Direction direction) {
        BigDecimal highest = band == RateBand.FROM_95 ? NO_END : band.to().subtract(STEP);
        Optional<Light> high = of(new Value.Known(highest, BigDecimal.ONE), pace, direction);
        return of(new Value.Known(band.from(), BigDecimal.ONE), pace, direction)
                .filter(low -> Optional.of(low).equals(high));
    }
}

package org.tonghu.warehouse.indicator;

import java.math.BigDecimal;
import org.tonghu.warehouse.indicator.Indicator.Direction;

/** Where a value stands against its pace, told by shape and word as well as colour. */
public enum Light {
    REACHED("●", "达标", "on pace"),
    CLOSE("▲", "临界", "close"),
    LAGGING("■", "滞后", "lagging"),
    NO_DATA("○", "无数据", "no data"),
    NOT_APPLICABLE("–", "不适用", "n/a");

    /** How far behind the pace a value may be to be close to it, as a rate. Assumed 假定: no source says it. */
    public static final BigDecimal CLOSE_WITHIN = new BigDecimal("0.05");

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

    /** The light of a rate against the rate that is due. */
    public static Light of(BigDecimal rate, BigDecimal due, Direction direction) {
        BigDecimal behind = direction == Direction.UP ? due.subtract(rate) : rate.subtract(due);
        if (behind.signum() <= 0) {
            return REACHED;
        }
        return behind.compareTo(CLOSE_WITHIN) <= 0 ? CLOSE : LAGGING;
    }
}

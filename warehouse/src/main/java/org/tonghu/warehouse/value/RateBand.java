package org.tonghu.warehouse.value;

import java.math.BigDecimal;

/**
 * The bands 区间 in which a rate is told where its counts are not (privacy requirement R5). A band begins with its lower end and
 * ends before the next one's.
 */
public enum RateBand {
    UNDER_60("0", "0.6"),
    FROM_60("0.6", "0.8"),
    FROM_80("0.8", "0.9"),
    FROM_90("0.9", "0.95"),
    FROM_95("0.95", "1");

    private final BigDecimal from;
    private final BigDecimal to;

    RateBand(String from, String to) {
        this.from = new BigDecimal(from);
        this.to = new BigDecimal(to);
    }

    /** The lowest rate of the band. */
    public BigDecimal from() {
        return from;
    }

    /** Where the band ends: no rate of it is as high, but for the last one, in which 1 and more lie. */
    public BigDecimal to() {
        return to;
    }

    /** The band of a rate that is not rounded; throws where the denominator is 0. */
    public static RateBand of(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Cannot band " + numerator + "/" + denominator + ", expected a denominator above 0");
        }
        RateBand best = UNDER_60;
        for (RateBand band : values()) {
            if (numerator.compareTo(band.from.multiply(denominator)) >= 0) {
                best = band;
            }
        }
        return best;
    }
}

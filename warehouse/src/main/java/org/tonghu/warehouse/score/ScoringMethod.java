package org.tonghu.warehouse.score;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** How points follow from what is measured (rubric §2). Points are rounded half up to two decimals. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ScoringMethod.Prop.class, name = "prop"),
    @JsonSubTypes.Type(value = ScoringMethod.Tier.class, name = "tier"),
    @JsonSubTypes.Type(value = ScoringMethod.Bin.class, name = "bin"),
    @JsonSubTypes.Type(value = ScoringMethod.ByDate.class, name = "by_date"),
    @JsonSubTypes.Type(value = ScoringMethod.Deduct.class, name = "deduct"),
    @JsonSubTypes.Type(value = ScoringMethod.Checklist.class, name = "checklist"),
    @JsonSubTypes.Type(value = ScoringMethod.Delta.class, name = "delta"),
    @JsonSubTypes.Type(value = ScoringMethod.MeanOfCounties.class, name = "mean_of_counties")
})
public sealed interface ScoringMethod {

    /** PROP(f,t): w·clamp((x−f)/(t−f), 0, 1). */
    record Prop(BigDecimal floor, BigDecimal target) implements ScoringMethod {
        /** The points of a weight. */
        public BigDecimal points(BigDecimal weight, Counts measured) {
            BigDecimal full = rounded(weight.multiply(share(measured.rate())));
            boolean oneMissing =
                    measured.denominator().subtract(measured.numerator()).compareTo(BigDecimal.ONE) <= 0;
            return measured.isFew() && oneMissing ? full.max(rounded(weight.divide(TWO))) : full;
        }

        private BigDecimal share(BigDecimal rate) {
            BigDecimal share = rate.subtract(floor).divide(target.subtract(floor), MathContext.DECIMAL64);
            return share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
        }
    }

    /** TIER: the points of the first step whose threshold is reached; 0 below all. Steps stand highest first. */
    record Tier(List<Step> steps) implements ScoringMethod {
        /** From this rate on these points. */
        public record Step(BigDecimal from, BigDecimal points) {}

        /** The points for a rate. */
        public BigDecimal points(BigDecimal rate) {
            return steps.stream()
                    .filter(step -> rate.compareTo(step.from()) >= 0)
                    .findFirst()
                    .map(step -> rounded(step.points()))
                    .orElse(rounded(BigDecimal.ZERO));
        }
    }

    /** BIN: all or nothing. */
    record Bin() implements ScoringMethod {
        /** All points when every unit of the denominator is there. */
        public BigDecimal points(BigDecimal weight, Counts measured) {
            return rounded(measured.rate().compareTo(BigDecimal.ONE) >= 0 ? weight : BigDecimal.ZERO);
        }
    }

    /** DATE: done by the deadline w, done later inside the assessed year w/2, else 0. */
    record ByDate(String deadline) implements ScoringMethod {
        /** The points by what was done on the deadline and at the year's end. */
        public BigDecimal points(BigDecimal weight, Counts byDeadline, Counts byYearEnd) {
            if (isDone(byDeadline)) {
                return rounded(weight);
            }
            return rounded(isDone(byYearEnd) ? weight.divide(TWO) : BigDecimal.ZERO);
        }

        private static boolean isDone(Counts counts) {
            return !counts.isNothing() && counts.rate().compareTo(BigDecimal.ONE) >= 0;
        }
    }

    /** DED(u,n): w − u·count, not below 0. */
    record Deduct(BigDecimal each) implements ScoringMethod {
        /** The points that a number of cases leaves. */
        public BigDecimal points(BigDecimal weight, BigDecimal count) {
            return rounded(weight.subtract(each.multiply(count)).max(BigDecimal.ZERO));
        }
    }

    /** CHK(k): w·accepted/k; a piece of evidence counts 1, 0.5 or 0. */
    record Checklist(int pieces) implements ScoringMethod {
        /** The points of accepted evidence. */
        public BigDecimal points(BigDecimal weight, BigDecimal accepted) {
            return rounded(weight.multiply(accepted).divide(BigDecimal.valueOf(pieces), MathContext.DECIMAL64));
        }
    }

    /** DELTA: rise against last year of at least 1.0 point w, less w/2, within ±0.1 point w/4, fall 0. */
    record Delta() implements ScoringMethod {
        private static final BigDecimal EQUAL = new BigDecimal("0.001");
        private static final BigDecimal FULL = new BigDecimal("0.01");

        /** The changes of the rate at which the points change. */
        public static final List<BigDecimal> BARS = List.of(EQUAL.negate(), EQUAL, FULL);

        /** The points of a change of the rate. */
        public BigDecimal points(BigDecimal weight, BigDecimal change) {
            if (change.compareTo(FULL) >= 0) {
                return rounded(weight);
            }
            if (change.abs().compareTo(EQUAL) <= 0) {
                return rounded(weight.divide(FOUR));
            }
            return rounded(change.signum() > 0 ? weight.divide(TWO) : BigDecimal.ZERO);
        }
    }

    /** MEANC: the mean of the counties' points by PROP, weighted by their denominators. */
    record MeanOfCounties(BigDecimal floor, BigDecimal target) implements ScoringMethod {
        /** The points of a prefecture; counties without a denominator weigh nothing. */
        public BigDecimal points(BigDecimal weight, List<Counts> counties) {
            Prop each = new Prop(floor, target);
            BigDecimal units = BigDecimal.ZERO;
            BigDecimal sum = BigDecimal.ZERO;
            for (Counts county : counties) {
                if (!county.isNothing()) {
                    units = units.add(county.denominator());
                    sum = sum.add(each.points(weight, county).multiply(county.denominator()));
                }
            }
            return rounded(sum.divide(units, MathContext.DECIMAL64));
        }
    }

    /** Two. */
    BigDecimal TWO = BigDecimal.valueOf(2);

    /** Four. */
    BigDecimal FOUR = BigDecimal.valueOf(4);

    /** Half up to two decimals, as every item's points are. */
    static BigDecimal rounded(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP);
    }
}

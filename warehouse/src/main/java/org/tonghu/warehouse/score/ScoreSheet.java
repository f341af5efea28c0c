package org.tonghu.warehouse.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.indicator.Text;

/** The result of a rubric for one unit. */
public record ScoreSheet(DivisionKey unit, String name, int year, List<SectionScore> sections) {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** Grades of final points. */
    public enum Grade {
        EXCELLENT(90, "优秀", "excellent"),
        GOOD(80, "良好", "good"),
        PASS(60, "合格", "pass"),
        FAIL(0, "不合格", "fail");

        private final int from;
        private final String zh;
        private final String en;

        Grade(int from, String zh, String en) {
            this.from = from;
            this.zh = zh;
            this.en = en;
        }

        public Text title() {
            return new Text(zh, en);
        }

        static Grade of(BigDecimal points) {
            for (Grade grade : values()) {
                if (points.compareTo(BigDecimal.valueOf(grade.from)) >= 0) {
                    return grade;
                }
            }
            return FAIL;
        }
    }

    /** Whether every item has its points. */
    public boolean isSettled() {
        return sections.stream().allMatch(SectionScore::isSettled);
    }

    /** Points before bonus and deduction; so far, while an item waits. */
    public BigDecimal base() {
        return sections.stream().map(SectionScore::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The weight of the items that have points. */
    public BigDecimal settledWeight() {
        return sections.stream().map(SectionScore::settledWeight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What of the weight that has points was got, as a rate; empty while nothing has points. */
    public Optional<BigDecimal> share() {
        BigDecimal settled = settledWeight();
        return settled.signum() == 0 ? Optional.empty() : Optional.of(base().divide(settled, MathContext.DECIMAL64));
    }

    /** Base plus bonus less deduction, kept between 0 and 100. */
    public BigDecimal finalPoints(BigDecimal bonus, BigDecimal deduction) {
        return base().add(bonus).subtract(deduction).max(BigDecimal.ZERO).min(FULL);
    }

    /** The grade of final points; there is none before every item is settled. */
    public Grade grade(BigDecimal finalPoints) {
        if (!isSettled()) {
            throw new IllegalStateException("Cannot grade " + name + ": items still wait for points");
        }
        return Grade.of(finalPoints);
    }

    public List<ItemScore> items() {
        return sections.stream().flatMap(s -> s.items().stream()).toList();
    }
}

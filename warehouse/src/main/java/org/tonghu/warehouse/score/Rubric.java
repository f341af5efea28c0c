package org.tonghu.warehouse.score;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.indicator.Text;

/** A year's rubric 评分细则 for the units of one level: sections of items whose weights sum to 100. */
public record Rubric(int year, DivisionLevel level, List<Section> sections) {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    public Rubric {
        BigDecimal sum = sections.stream().map(Section::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(FULL) != 0) {
            throw new IllegalArgumentException(
                    "Cannot use rubric " + year + "-" + level.word() + ": weights sum to " + sum + ", expected 100");
        }
    }

    /** The name of its file without its ending, e.g. {@code 2020-county}. */
    public String id() {
        return year + "-" + level.word();
    }

    /** The month at whose end the year is scored. */
    public YearMonth yearEnd() {
        return YearMonth.of(year, 12);
    }

    /** A group of items; what does not apply in it is spread over the rest of it. */
    public record Section(String id, Text title, List<Item> items) {
        public BigDecimal weight() {
            return items.stream().map(Item::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** Who settles an item. */
    public enum Who {
        /** Computed. */
        AUTO,
        /** Computed; an assessor may adjust it with a reason. */
        AUTO_PLUS,
        ASSESSOR
    }

    /** What a denominator of 0 means. */
    public enum Zero {
        /** The thing does not exist: the weight is spread inside the section. */
        NOT_APPLICABLE,
        /** Nothing was delivered: 0 points and a flag. */
        NOT_DELIVERED
    }

    /**
     * An item.
     *
     * @param clause quoted from the source
     * @param indicator what it measures; empty while nothing measures it
     * @param instead an indicator that gives full points by itself before the method is asked; empty for none
     */
    public record Item(
            String id,
            Text title,
            String clause,
            BigDecimal weight,
            ScoringMethod method,
            String indicator,
            String instead,
            Who who,
            Zero zero) {}
}

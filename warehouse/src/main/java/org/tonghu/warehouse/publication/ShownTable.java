package org.tonghu.warehouse.publication;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.warehouse.duck.Duck;
import org.tonghu.warehouse.suppression.Decision;
import org.tonghu.warehouse.suppression.Decision.Status;
import org.tonghu.warehouse.suppression.SumKey;
import org.tonghu.warehouse.suppression.SumKey.Span;

/**
 * A table of values of the file that screens open.
 *
 * @param id the column of the table of exact figures that names what is measured
 * @param mart the table of exact figures
 * @param name its own name
 */
record ShownTable(Duck duck, String id, String mart, String name) {
    /** A page shows one level in one month, a line one indicator and level: they lie together. */
    private static final Comparator<DecidedFigure> ORDER = Comparator.comparing(DecidedFigure::level)
            .thenComparing(figure -> figure.decision().key().month())
            .thenComparing(figure -> figure.decision().indicator())
            .thenComparing(figure -> figure.decision().key());

    /**
     * Adds all that is not about children as it is, and of the rest what was decided; of villages nothing was.
     *
     * @param aboutChildren the ids of what is about children
     * @param restingOnChildren the ids of what is not, but tells of so few below counties that nothing is shown there
     */
    void fill(List<String> aboutChildren, List<String> restingOnChildren, List<DecidedFigure> decided) {
        duck.execute("""
                insert into %1$s
                select %2$s, level, month, code, 'month', numerator, denominator, null, null
                from exact.%3$s
                where not list_contains(:children, %2$s)
                  and (level not in ('township', 'village') or not list_contains(:resting, %2$s))
                order by level, month, %2$s, code
                """.formatted(name, id, mart), Map.of("children", aboutChildren, "resting", restingOnChildren));
        duck.append(
                name,
                decided.stream()
                        .filter(figure -> !figure.isNothing())
                        .sorted(ORDER)
                        .map(ShownTable::row)
                        .toList());
    }

    /** As its columns hold them. */
    private static BigDecimal amount(long count) {
        return BigDecimal.valueOf(count).setScale(4);
    }

    private static List<@Nullable Object> row(DecidedFigure figure) {
        Decision decision = figure.decision();
        SumKey key = decision.key();
        boolean shown = decision.status() == Status.SHOWN;
        return Arrays.<@Nullable Object>asList(
                decision.indicator(),
                key.unit().level().word(),
                key.month().atDay(1),
                key.unit().code(),
                key.span() == Span.MONTH ? "month" : "year",
                shown ? amount(figure.count().numerator()) : null,
                shown ? amount(figure.count().denominator()) : null,
                decision.band().map(Enum::name).orElse(null),
                decision.reason().map(Enum::name).orElse(null));
    }
}

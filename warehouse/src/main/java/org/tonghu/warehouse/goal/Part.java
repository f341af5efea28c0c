package org.tonghu.warehouse.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.value.UnitValue;
import org.tonghu.warehouse.value.Value;

/**
 * A part of a whole: a unit, or what a unit counts that belongs to itself 本级 and to none below it.
 *
 * @param own whether it is what belongs to the unit itself; its value is then less than the unit's
 */
public record Part(UnitValue value, boolean own) {

    /**
     * What a whole is made of: the lowest units given, and what belongs to the units above them themselves.
     *
     * @param list the divisions of the month
     * @param below the values of the same indicator and month of all units under the whole, level by level down to the parts
     */
    public static List<Part> of(DivisionList list, UnitValue whole, Collection<UnitValue> below) {
        Map<DivisionKey, List<UnitValue>> byParent = below.stream()
                .collect(Collectors.groupingBy(
                        v -> list.division(v.unit()).parent().orElseThrow()));
        List<Part> parts = new ArrayList<>();
        collect(whole, byParent, parts);
        return parts;
    }

    private static void collect(UnitValue at, Map<DivisionKey, List<UnitValue>> byParent, List<Part> parts) {
        List<UnitValue> children = byParent.getOrDefault(at.unit(), List.of());
        if (children.isEmpty()) {
            parts.add(new Part(at, false));
            return;
        }
        children.forEach(child -> collect(child, byParent, parts));
        rest(at, children).ifPresent(own -> parts.add(new Part(own, true)));
    }

    /**
     * A unit less those below it; empty where they make up all of it, and where one of them is not known: what is held back
     * must not be told by a difference.
     */
    private static Optional<UnitValue> rest(UnitValue unit, List<UnitValue> children) {
        if (!(unit.value() instanceof Value.Known whole)) {
            return Optional.empty();
        }
        BigDecimal numerator = whole.numerator();
        BigDecimal denominator = whole.denominator();
        for (UnitValue child : children) {
            if (child.value() instanceof Value.Known known) {
                numerator = numerator.subtract(known.numerator());
                denominator = denominator.subtract(known.denominator());
            } else if (child.value() instanceof Value.NotApplicable none) {
                numerator = numerator.subtract(none.numerator());
            } else {
                return Optional.empty();
            }
        }
        return denominator.signum() <= 0
                ? Optional.empty()
                : Optional.of(new UnitValue(
                        unit.indicator(),
                        unit.unit(),
                        unit.name(),
                        unit.month(),
                        new Value.Known(numerator, denominator)));
    }
}

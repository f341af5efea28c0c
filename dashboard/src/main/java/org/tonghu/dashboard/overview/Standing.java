package org.tonghu.dashboard.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonghu.dashboard.ui.Units;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.goal.GapDecomposition;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.goal.Part;
import org.tonghu.warehouse.value.UnitValue;

/**
 * What the overview is laid out from.
 *
 * @param root the division that is looked at
 * @param goals those of the division
 * @param values of the division and of all units below it, level by level down to the ones that make its gap
 */
record Standing(Units units, DivisionKey root, List<Goal> goals, Map<DivisionLevel, List<UnitValue>> values) {

    static Standing of(Units units, DivisionKey root) {
        Map<DivisionLevel, List<UnitValue>> values = new EnumMap<>(DivisionLevel.class);
        DivisionLevel lowest = lowest(root.level());
        for (Optional<DivisionLevel> level = Optional.of(root.level());
                level.filter(at -> !at.isBelow(lowest)).isPresent();
                level = level.get().below()) {
            values.put(level.get(), units.under(root, level.get()));
        }
        return new Standing(units, root, units.goals(root.level()), values);
    }

    /** Counties make the gap of the province or a prefecture; below, the next level does. */
    private static DivisionLevel lowest(DivisionLevel root) {
        return root.isAbove(DivisionLevel.COUNTY)
                ? DivisionLevel.COUNTY
                : root.below().orElse(root);
    }

    /** The goal of an indicator, or else the one that is attributed to the lowest level: the one that villages make up. */
    Goal goal(String indicator) {
        return goals.stream()
                .filter(g -> g.indicator().id().equals(indicator))
                .findFirst()
                .or(() -> goals.stream()
                        .filter(g -> g.indicator().level() == DivisionLevel.VILLAGE)
                        .findFirst())
                .orElseGet(goals::getFirst);
    }

    /** The division's own values, of all indicators. */
    List<UnitValue> whole() {
        return at(root.level());
    }

    /** The values of the units just below it. */
    List<UnitValue> below() {
        return at(root.level().below().orElse(root.level()));
    }

    private List<UnitValue> at(DivisionLevel level) {
        return values.getOrDefault(level, List.of());
    }

    /** The division's value for a goal. */
    UnitValue whole(Goal goal) {
        return Units.find(whole(), goal.indicator().id(), root).orElseThrow();
    }

    /** The values of the counties; none where the goal has no values there or the division lies below them. */
    List<UnitValue> counties(Goal goal) {
        return Units.only(at(DivisionLevel.COUNTY), goal.indicator().id());
    }

    /** Who makes the gap of a goal. */
    GapDecomposition gap(Goal goal) {
        List<UnitValue> parts = new ArrayList<>();
        values.forEach((level, all) -> {
            if (level.isBelow(root.level())) {
                parts.addAll(Units.only(all, goal.indicator().id()));
            }
        });
        UnitValue whole = whole(goal);
        return GapDecomposition.of(goal, whole, Part.of(units.state().view().list(whole.month()), whole, parts));
    }
}

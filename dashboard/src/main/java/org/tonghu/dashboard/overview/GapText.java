package org.tonghu.dashboard.overview;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.dashboard.ui.GoalText;
import org.tonghu.warehouse.goal.GapDecomposition;
import org.tonghu.warehouse.goal.GapPart;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.goal.Part;
import org.tonghu.warehouse.goal.Shortfall;

/**
 * A gap in words, in the language of a component.
 *
 * @param language that of the component
 */
record GapText(Component on, Goal goal, GapDecomposition gap, Locale language) {
    private static final int FEW = 5;

    /** A reading by its name: 净缺口 or 各地缺口合计. */
    String reading(Shortfall shortfall) {
        return on.getTranslation(
                "gap." + shortfall.reading().name() + "." + goal.direction().name(),
                GoalText.units(goal, shortfall.units(), language));
    }

    /** Both readings, and who makes most of the gap. */
    String sentence() {
        String target = GoalText.target(goal);
        if (gap.isNone()) {
            return on.getTranslation(gap.unknown().isEmpty() ? "gap.none" : "gap.noneKnown", target);
        }
        String net = gap.net().map(this::reading).orElse("");
        return on.getTranslation("gap.sentence", target, net, reading(gap.gross())) + leading();
    }

    private String leading() {
        List<GapPart> leading = gap.leading(FEW);
        if (leading.isEmpty()) {
            return on.getTranslation("gap.stop");
        }
        if (gap.isSpreadOut(FEW)) {
            return on.getTranslation("gap.spreadOut", FEW);
        }
        String share = Format.percent(leading.getLast().upTo());
        if (leading.size() <= FEW) {
            return on.getTranslation("gap.leading", leading.size(), names(leading), share);
        }
        List<GapPart> ahead = leading.stream()
                .filter(part -> part.rank() < leading.getLast().rank())
                .toList();
        return ahead.isEmpty()
                ? on.getTranslation("gap.leadingEqual", leading.size(), share)
                : on.getTranslation("gap.leadingAndEqual", leading.size(), names(ahead), share);
    }

    private String names(List<GapPart> parts) {
        return String.join(
                on.getTranslation("format.listed"),
                parts.stream().map(part -> name(part.part())).toList());
    }

    /** The name of a part. */
    String name(Part part) {
        String name = part.value().name();
        return part.own() ? on.getTranslation("gap.own", name) : name;
    }
}

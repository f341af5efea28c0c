package org.tonghu.dashboard.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tonghu.dashboard.division.DivisionView;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.dashboard.ui.ValueText;
import org.tonghu.warehouse.division.Tile;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.value.UnitValue;

/** The counties of the month's list as tiles, roughly where they lie, each with its light. Not a map of borders. */
class TileMap extends Div {
    private static final long serialVersionUID = 1L;

    TileMap(Goal goal, List<UnitValue> counties, PageState state) {
        setId("tiles");
        addClassName("tonghu-tiles");
        Map<String, UnitValue> byCode =
                counties.stream().collect(Collectors.toMap(v -> v.unit().code(), Function.identity()));
        for (Tile tile : state.view().divisions().tiles()) {
            UnitValue county = byCode.get(tile.code());
            if (county != null) {
                add(tile(goal, county, tile, state));
            }
        }
    }

    private Anchor tile(Goal goal, UnitValue county, Tile tile, PageState state) {
        Anchor anchor = new Anchor(DivisionView.href(county.unit(), state), "");
        anchor.addClassName("tonghu-tile");
        ValueText.colour(anchor, goal, county);
        anchor.getStyle().set("grid-row", Integer.toString(tile.row() + 1));
        anchor.getStyle().set("grid-column", Integer.toString(tile.column() + 1));
        anchor.add(new Span(county.name()), new ValueText(goal, county));
        anchor.setTitle(goal.light(county)
                .map(light -> county.name() + " " + light.word().in(getLocale()))
                .orElse(county.name()));
        return anchor;
    }
}

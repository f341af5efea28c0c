package org.tonghu.dashboard.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.dashboard.ui.Screen;
import org.tonghu.dashboard.ui.Services;
import org.tonghu.dashboard.ui.Units;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.goal.GapDecomposition;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.value.UnitValue;

/** The first screen: one sentence, the matrix of goals and units, the tile map, and the counties that make the gap. */
@Route("")
@PermitAll
public class OverviewView extends Screen {
    private static final long serialVersionUID = 1L;

    public OverviewView(Services services) {
        super(services);
    }

    @Override
    protected void show(PageState state, RouteParameters parameters) {
        Units units = new Units(state);
        Optional<DivisionKey> home = units.home();
        if (home.isEmpty()) {
            add(new Paragraph(
                    getTranslation("division.noCounterpart", state.month().toString())));
            return;
        }
        Standing standing = Standing.of(units, home.get());
        lay(state, standing, standing.goal(state.goal()));
    }

    private void lay(PageState state, Standing standing, Goal goal) {
        GapDecomposition gap = standing.gap(goal);
        add(new Sentence(goal, standing.whole(goal), gap));
        add(new H2(getTranslation("overview.matrix")), new GoalMatrix(standing));
        add(new H2(getTranslation("overview.where")), goalChoice(state, goal, standing.goals()));
        Div columns = new Div();
        columns.addClassName("tonghu-columns");
        List<UnitValue> counties = standing.counties(goal);
        if (!counties.isEmpty()) {
            columns.add(new TileMap(goal, counties, state));
        }
        columns.add(new GapTable(goal, gap, state));
        add(columns);
    }

    private Select<Goal> goalChoice(PageState state, Goal goal, List<Goal> goals) {
        Select<Goal> choice = new Select<>();
        choice.setId("goal");
        choice.setAriaLabel(getTranslation("overview.goal"));
        choice.setItems(goals);
        choice.setItemLabelGenerator(g -> g.indicator().title().in(getLocale()));
        choice.setValue(goal);
        choice.setWidth("20em");
        choice.addValueChangeListener(
                change -> goTo(state.withGoal(change.getValue().indicator().id())));
        return choice;
    }

    @Override
    protected String path(PageState state) {
        return "";
    }

    @Override
    protected String titleKey() {
        return "overview.title";
    }
}

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
import org.tonghu.dashboard.ui.Goal;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.dashboard.ui.Screen;
import org.tonghu.dashboard.ui.Services;
import org.tonghu.dashboard.ui.Units;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
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
        DivisionKey root = home.get();
        List<Goal> goals = Goal.of(state.view().catalogue(), root.level());
        Goal goal = goals.stream()
                .filter(g -> g.indicator().id().equals(state.goal()))
                .findFirst()
                .orElseGet(() -> mostWatched(goals));
        lay(state, root, goal, new Parts(units, goals));
    }

    private record Parts(Units units, List<Goal> goals) {}

    /** Without a choice the goal that is attributed to the lowest level: the one that villages make up. */
    private static Goal mostWatched(List<Goal> goals) {
        return goals.stream()
                .filter(g -> g.indicator().level() == DivisionLevel.VILLAGE)
                .findFirst()
                .orElseGet(goals::getFirst);
    }

    private void lay(PageState state, DivisionKey root, Goal goal, Parts parts) {
        DivisionLevel countyLevel = gapLevel(root, goal);
        List<UnitValue> counties = Units.only(
                parts.units().under(root, countyLevel), goal.indicator().id());
        List<Gap> gaps = Gap.of(goal, counties);
        UnitValue whole =
                Units.find(parts.units().of(root), goal.indicator().id(), root).orElseThrow();
        add(new Sentence(goal, whole, gaps));
        add(new H2(getTranslation("overview.matrix")), new GoalMatrix(parts.goals(), root, parts.units()));
        add(new H2(getTranslation("overview.where")), goalChoice(state, goal, parts.goals()));
        Div columns = new Div(new TileMap(goal, counties, state), new GapTable(goal, gaps, state));
        columns.addClassName("tonghu-columns");
        add(columns);
    }

    /** Counties make the gap of the province or a prefecture; below, the next level does. */
    private static DivisionLevel gapLevel(DivisionKey root, Goal goal) {
        DivisionLevel wanted = root.level().isAbove(DivisionLevel.COUNTY)
                ? DivisionLevel.COUNTY
                : root.level().below().orElse(root.level());
        return wanted.isBelow(goal.indicator().level()) ? goal.indicator().level() : wanted;
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

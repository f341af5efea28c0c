package org.tonghu.dashboard.division;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.dashboard.ui.Screen;
import org.tonghu.dashboard.ui.Services;
import org.tonghu.dashboard.ui.Units;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.goal.Goal;

/** One division: its path, its goals, and its parts; the same shape from the province to a township. */
@Route("division/:level/:code")
@PermitAll
public class DivisionView extends Screen {
    private static final long serialVersionUID = 1L;

    private transient Optional<DivisionKey> asked = Optional.empty();

    public DivisionView(Services services) {
        super(services);
    }

    /** The link to a division. */
    public static String href(DivisionKey unit, PageState state) {
        return href("division/" + unit.level().word() + "/" + unit.code(), state);
    }

    @Override
    protected void show(PageState state, RouteParameters parameters) {
        DivisionKey key = new DivisionKey(
                DivisionLevel.parse(parameters.get("level").orElse("")),
                parameters.get("code").orElse(""));
        asked = Optional.of(key);
        Optional<DivisionKey> there = state.view().counterpart(key, state.month());
        if (there.isEmpty()) {
            add(new Paragraph(
                    getTranslation("division.noCounterpart", state.month().toString())));
            return;
        }
        DivisionList list = state.view().list(state.month());
        Units units = new Units(state);
        Division division = list.division(there.get());
        Goals goals = Goals.of(units, division);
        add(new Breadcrumb(list.path(division.key()), state), new H2(division.name()));
        if (!there.get().equals(key)) {
            add(carried(key));
        }
        add(new GoalTable(goals), new Trend(goals), new Doubts(units, division));
        division.level().below().ifPresent(level -> addParts(units, division, level));
    }

    private Paragraph carried(DivisionKey key) {
        Paragraph carried = new Paragraph(getTranslation("division.carried", key.code()));
        carried.setId("carried");
        carried.addClassName("tonghu-note");
        return carried;
    }

    private void addParts(Units units, Division division, DivisionLevel level) {
        List<Goal> goals = units.goals(level);
        add(new H2(getTranslation("division.parts." + level.word())));
        add(new PartsTable(goals, units.under(division.key(), level), units.state()));
    }

    @Override
    protected String path(PageState state) {
        DivisionKey key = asked.orElseThrow();
        DivisionKey there = state.view().counterpart(key, state.month()).orElse(key);
        return "division/" + there.level().word() + "/" + there.code();
    }

    @Override
    protected String titleKey() {
        return "division.title";
    }
}

package org.tonghu.dashboard.training;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonghu.dashboard.chart.LineChart;
import org.tonghu.dashboard.division.DivisionView;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.dashboard.ui.GoalText;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.dashboard.ui.Screen;
import org.tonghu.dashboard.ui.Services;
import org.tonghu.dashboard.ui.Table;
import org.tonghu.dashboard.ui.Units;
import org.tonghu.dashboard.ui.ValueText;
import org.tonghu.warehouse.SeriesQuery;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.value.UnitValue;

/** Rotation training: each unit's way through the year against the pace, then where it stands in the month. */
@Route("training")
@PermitAll
public class TrainingView extends Screen {
    private static final long serialVersionUID = 1L;

    public TrainingView(Services services) {
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
        DivisionLevel level = home.get().level().below().orElse(home.get().level());
        List<UnitValue> values = units.under(home.get(), level);
        units.goals(level).stream().filter(TrainingView::isRotation).forEach(goal -> show(goal, values, state));
    }

    /** The goals that count trained persons of a rotation. */
    private static boolean isRotation(Goal goal) {
        return goal.indicator().fact().endsWith("_rotation_month")
                && goal.indicator().numerator().equals("trained");
    }

    private void show(Goal goal, List<UnitValue> values, PageState state) {
        List<UnitValue> units = Units.only(values, goal.indicator().id());
        add(new H2(goal.indicator().title().in(getLocale())));
        add(new Paragraph(goal.indicator().meaning().in(getLocale())));
        add(new LineChart(state.manifest().months(), lines(goal, units, state)));
        Table table = new Table(
                "rotation-" + goal.indicator().id(),
                List.of("gap.unit", "goals.value", "goals.counts", "goals.due", "goals.net").stream()
                        .map(key -> getTranslation(key))
                        .toList());
        units.forEach(unit -> table.addRow(List.of(
                new Anchor(DivisionView.href(unit.unit(), state), unit.name()),
                new ValueText(goal, unit),
                Table.cell(ValueText.counts(unit.value())),
                Table.cell(GoalText.pace(this, goal, unit.month(), List.of(unit))),
                Table.cell(goal.shortfall(unit)
                        .map(net -> Format.count(net.units()))
                        .orElse("")))));
        add(table);
    }

    private List<LineChart.Line> lines(Goal goal, List<UnitValue> units, PageState state) {
        List<LineChart.Line> lines = new ArrayList<>();
        lines.add(LineChart.Line.ofPace(
                getTranslation("trend.pace"), goal, state.manifest().months()));
        for (UnitValue unit : units) {
            List<UnitValue> series = state.view().values().series(query(goal, unit, state));
            lines.add(new LineChart.Line(
                    unit.name(),
                    LineChart.Kind.VALUE,
                    state.manifest().months().stream()
                            .map(m -> series.stream()
                                    .filter(v -> v.month().equals(m))
                                    .findFirst()
                                    .flatMap(v -> v.value().rate()))
                            .toList()));
        }
        return lines;
    }

    private static SeriesQuery query(Goal goal, UnitValue unit, PageState state) {
        return new SeriesQuery(
                state.month(),
                unit.unit(),
                goal.indicator().id(),
                state.manifest().firstMonth(),
                state.manifest().lastMonth());
    }

    @Override
    protected String path(PageState state) {
        return "training";
    }

    @Override
    protected String titleKey() {
        return "training.title";
    }
}

package org.tonghu.dashboard.division;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonghu.dashboard.chart.LineChart;
import org.tonghu.warehouse.SeriesQuery;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.goal.Goal;
import org.tonghu.warehouse.value.UnitValue;

/** The way of one goal over all months held, against its pace. */
class Trend extends Div {
    private static final long serialVersionUID = 1L;

    Trend(Goals goals) {
        addClassName("tonghu-trend");
        Optional<Goal> chosen = goals.goals().stream()
                .filter(g -> g.indicator().id().equals(goals.units().state().goal()))
                .findFirst()
                .or(() -> goals.goals().stream()
                        .filter(g -> g.indicator().level() == DivisionLevel.VILLAGE)
                        .findFirst());
        chosen.ifPresent(goal -> draw(goals, goal));
    }

    private void draw(Goals goals, Goal goal) {
        List<YearMonth> months = goals.units().state().manifest().months();
        SeriesQuery query = new SeriesQuery(
                goals.units().state().month(),
                goals.division().key(),
                goal.indicator().id(),
                months.getFirst(),
                months.getLast());
        List<UnitValue> series = goals.units().state().view().values().series(query);
        List<LineChart.Line> lines = new ArrayList<>();
        lines.add(LineChart.Line.ofPace(getTranslation("trend.pace"), goal, months));
        lines.add(new LineChart.Line(
                goals.division().name(),
                LineChart.Kind.VALUE,
                months.stream().map(m -> rate(series, m)).toList()));
        add(
                new H2(getTranslation("trend.title", goal.indicator().title().in(getLocale()))),
                new LineChart(months, lines));
    }

    private static Optional<BigDecimal> rate(List<UnitValue> series, YearMonth month) {
        return series.stream()
                .filter(v -> v.month().equals(month))
                .findFirst()
                .flatMap(v -> v.value().rate());
    }
}

package org.tonghu.dashboard.chart;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.warehouse.goal.Goal;

/** Rates over months as lines, drawn as SVG on the server; a month without a rate is a gap. */
public class LineChart extends Div {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 260;
    private static final int LEFT = 46;
    private static final int RIGHT = 190;
    private static final int TOP = 14;
    private static final int BOTTOM = 34;

    /** What a line shows. */
    public enum Kind {
        VALUE,
        /** What is due rather than what is there; drawn broken. */
        PACE,
        /** The same where it begins anew each January. */
        YEARLY_PACE
    }

    /**
     * One line.
     *
     * @param rates one a month
     */
    public record Line(String name, Kind kind, List<Optional<BigDecimal>> rates) {
        /** The line of what a goal asks for. */
        public static Line ofPace(String name, Goal goal, List<YearMonth> months) {
            Kind kind = switch (goal.target().kind()) {
                case DATED -> Kind.PACE;
                case YEARLY, YEAR_END -> Kind.YEARLY_PACE;
            };
            return new Line(
                    name,
                    kind,
                    months.stream().map(month -> goal.pace(month).due()).toList());
        }
    }

    private final StringBuilder svg = new StringBuilder();
    private final transient List<YearMonth> labels;
    private final int months;

    public LineChart(List<YearMonth> months, List<Line> lines) {
        this.labels = months;
        this.months = months.size();
        addClassName("tonghu-chart");
        svg.append("<div><svg role='img' viewBox='0 0 %d %d' xmlns='http://www.w3.org/2000/svg'>"
                .formatted(WIDTH, HEIGHT));
        axes();
        for (int i = 0; i < lines.size(); i++) {
            draw(lines.get(i), i);
        }
        add(new Html(svg.append("</svg></div>").toString()));
    }

    private void axes() {
        for (int percent = 0; percent <= 100; percent += 25) {
            double y = y(percent / 100.0);
            svg.append("<line class='grid' x1='%d' x2='%d' y1='%s' y2='%s'/>"
                    .formatted(LEFT, WIDTH - RIGHT, number(y), number(y)));
            svg.append("<text class='axis' x='%d' y='%s' text-anchor='end'>%d%%</text>"
                    .formatted(LEFT - 6, number(y + 4), percent));
        }
        for (int i = 0; i < months; i++) {
            if (labels.get(i).getMonthValue() % 3 == 0) {
                svg.append("<text class='axis' x='%s' y='%d' text-anchor='middle'>%s</text>"
                        .formatted(number(x(i)), HEIGHT - 12, labels.get(i)));
            }
        }
    }

    private void draw(Line line, int index) {
        String style = line.kind() != Kind.VALUE ? "pace" : "line-" + index % 11;
        String path = path(line);
        svg.append("<path class='%s' d='%s'/>".formatted(style, path));
        int y = TOP + 12 + index * 19;
        svg.append("<path class='%s' d='M%d %d h22'/>".formatted(style, WIDTH - RIGHT + 14, y - 4));
        svg.append("<text class='legend' x='%d' y='%d'>%s</text>"
                .formatted(WIDTH - RIGHT + 42, y, HtmlUtils.htmlEscape(line.name() + last(line))));
    }

    /** A month whose neighbours have no rate is a short bar. */
    private String path(Line line) {
        StringBuilder path = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < months; i++) {
            Optional<BigDecimal> rate = line.rates().get(i);
            if (rate.isPresent()) {
                boolean begins = !open || beginsAnew(line, i);
                boolean ends = i + 1 == months || line.rates().get(i + 1).isEmpty() || beginsAnew(line, i + 1);
                path.append(begins ? 'M' : 'L')
                        .append(number(x(i)))
                        .append(' ')
                        .append(number(y(rate.get().doubleValue())))
                        .append(begins && ends ? "m-4 0h8" : "");
            }
            open = rate.isPresent();
        }
        return path.toString();
    }

    private boolean beginsAnew(Line line, int month) {
        return line.kind() == Kind.YEARLY_PACE && labels.get(month).getMonth() == Month.JANUARY;
    }

    private static String last(Line line) {
        return line.rates().getLast().map(rate -> " " + Format.percent(rate)).orElse("");
    }

    private double x(int month) {
        return LEFT + (WIDTH - LEFT - RIGHT) * (months == 1 ? 0.5 : month / (months - 1.0));
    }

    private static double y(double rate) {
        double capped = Math.max(0, Math.min(1, rate));
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * capped;
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}

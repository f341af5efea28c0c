package org.tonghu.dashboard.assessment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.dashboard.ui.Screen;
import org.tonghu.dashboard.ui.Services;
import org.tonghu.dashboard.ui.Table;
import org.tonghu.warehouse.UnitQuery;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.score.ScoreSheet;

/**
 * The ranking of the units of a level by computed points of a year, and the card of one of them item by item. The year is
 * that of the month that the link names, or else the last before it that can be scored.
 */
@Route("assessment/:level?/:code?")
@PermitAll
public class AssessmentView extends Screen {
    private static final long serialVersionUID = 1L;

    private transient String path = "assessment";

    public AssessmentView(Services services) {
        super(services);
    }

    @Override
    protected void show(PageState state, RouteParameters parameters) {
        path = Stream.of(Optional.of("assessment"), parameters.get("level"), parameters.get("code"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("/"));
        DivisionLevel level = parameters.get("level").map(DivisionLevel::parse).orElseGet(() -> usualLevel(state));
        ScoredYears years = ScoredYears.of(level, state);
        Optional<YearMonth> end = years.shown(state.month());
        Optional<DivisionKey> home = end.flatMap(december -> state.view().home(december))
                .filter(unit -> !unit.level().isBelow(DivisionLevel.COUNTY));
        if (home.isEmpty()) {
            add(new Paragraph(getTranslation("assessment.nothing")));
            return;
        }
        UnitQuery query = new UnitQuery(end.orElseThrow(), home.get(), level);
        lay(state, years, query, parameters.get("code"));
    }

    private static DivisionLevel usualLevel(PageState state) {
        return state.view().viewer().scope().root().level() == DivisionLevel.PROVINCE
                ? DivisionLevel.PREFECTURE
                : DivisionLevel.COUNTY;
    }

    private void lay(PageState state, ScoredYears years, UnitQuery query, Optional<String> asked) {
        ScoreRanking ranking = new ScoreRanking(state.view().scores().of(query), state);
        if (asked.isPresent()) {
            addCard(ranking.sheet(asked.get()));
        }
        String year = Integer.toString(query.month().getYear());
        add(new H2(getTranslation("assessment.ranking", year)), choice(state, years, query.month()));
        add(levels(query.within(), state), new Paragraph(getTranslation("assessment.rule")), ranking);
        if (asked.isEmpty()) {
            addCard(ranking.first());
        }
    }

    /** Whoever asks for a card sees it at once: below a ranking of 84 counties it would seem that nothing had happened. */
    private void addCard(Optional<ScoreSheet> sheet) {
        sheet.ifPresent(s -> add(new ScoreCard(s)));
    }

    private Select<YearMonth> choice(PageState state, ScoredYears years, YearMonth shown) {
        Select<YearMonth> choice = new Select<>();
        choice.setId("year");
        choice.setAriaLabel(getTranslation("assessment.year"));
        choice.setItems(years.ends().reversed());
        choice.setItemLabelGenerator(end -> getTranslation("format.year", Integer.toString(end.getYear())));
        choice.setValue(shown);
        choice.addValueChangeListener(change -> goTo(state.withMonth(change.getValue())));
        return choice;
    }

    private Paragraph levels(DivisionKey home, PageState state) {
        Paragraph links = new Paragraph();
        if (home.level() == DivisionLevel.PROVINCE) {
            links.add(
                    new Anchor(href("assessment/prefecture", state), getTranslation("division.parts.prefecture")),
                    Table.cell("　"),
                    new Anchor(href("assessment/county", state), getTranslation("division.parts.county")));
        }
        return links;
    }

    @Override
    protected String path(PageState state) {
        return path;
    }

    @Override
    protected String titleKey() {
        return "assessment.title";
    }
}

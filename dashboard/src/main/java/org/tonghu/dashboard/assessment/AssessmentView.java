package org.tonghu.dashboard.assessment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.dashboard.ui.Screen;
import org.tonghu.dashboard.ui.Services;
import org.tonghu.dashboard.ui.Table;
import org.tonghu.warehouse.UnitQuery;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.score.ScoreSheet;

/** The ranking of the units of a level by computed points, and the card of one of them item by item. */
@Route("assessment/:level?/:code?")
@PermitAll
public class AssessmentView extends Screen {
    private static final long serialVersionUID = 1L;

    /** The only year that there are rubrics for. */
    private static final YearMonth YEAR_END = YearMonth.of(2020, 12);

    public AssessmentView(Services services) {
        super(services);
    }

    @Override
    protected void show(PageState state, RouteParameters parameters) {
        Optional<DivisionKey> home = state.view().home(YEAR_END);
        if (home.isEmpty() || home.get().level().isBelow(DivisionLevel.COUNTY) || !isHeld(state)) {
            add(new Paragraph(getTranslation("assessment.nothing")));
            return;
        }
        DivisionLevel level = parameters
                .get("level")
                .map(DivisionLevel::parse)
                .orElse(home.get().level() == DivisionLevel.PROVINCE ? DivisionLevel.PREFECTURE : DivisionLevel.COUNTY);
        List<ScoreSheet> sheets = state.view().scores().of(new UnitQuery(YEAR_END, home.get(), level)).stream()
                .sorted(Comparator.comparing(AssessmentView::share).reversed())
                .toList();
        Optional<String> asked = parameters.get("code");
        if (asked.isPresent()) {
            addCard(sheets, asked.get());
        }
        add(new H2(getTranslation("assessment.ranking")), levels(home.get(), state));
        add(new Paragraph(getTranslation("assessment.rule")), ranking(sheets, state));
        if (asked.isEmpty()) {
            addCard(sheets, "");
        }
    }

    /** Whoever asks for a card sees it at once: below a ranking of 84 counties it would seem that nothing had happened. */
    private void addCard(List<ScoreSheet> sheets, String code) {
        card(sheets, code).ifPresent(sheet -> add(new ScoreCard(sheet)));
    }

    private static boolean isHeld(PageState state) {
        return state.manifest().months().contains(YEAR_END);
    }

    /** A unit's own card, or the one asked for; a code that is not among the sheets has none. */
    private static Optional<ScoreSheet> card(List<ScoreSheet> sheets, String code) {
        return code.isEmpty()
                ? sheets.stream().findFirst()
                : sheets.stream().filter(s -> s.unit().code().equals(code)).findFirst();
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

    private static BigDecimal share(ScoreSheet sheet) {
        return sheet.settledWeight().signum() == 0
                ? BigDecimal.ZERO
                : sheet.base().divide(sheet.settledWeight(), MathContext.DECIMAL64);
    }

    private Table ranking(List<ScoreSheet> sheets, PageState state) {
        Table table = new Table(
                "ranking",
                List.of("unit", "rank", "points", "settled", "share").stream()
                        .map(key -> getTranslation("assessment." + key))
                        .toList());
        for (int i = 0; i < sheets.size(); i++) {
            ScoreSheet sheet = sheets.get(i);
            String path = "assessment/" + sheet.unit().level().word() + "/"
                    + sheet.unit().code();
            table.addRow(List.of(
                    new Anchor(href(path, state), sheet.name()),
                    Table.cell(Integer.toString(i + 1)),
                    Table.cell(sheet.base().toPlainString()),
                    Table.cell(Format.count(sheet.settledWeight())),
                    Table.cell(Format.percent(share(sheet)))));
        }
        return table;
    }

    @Override
    protected String path(PageState state) {
        return "assessment";
    }

    @Override
    protected String titleKey() {
        return "assessment.title";
    }
}

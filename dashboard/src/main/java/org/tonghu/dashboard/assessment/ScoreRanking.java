package org.tonghu.dashboard.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.dashboard.ui.Table;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.goal.Ranking;
import org.tonghu.warehouse.score.ScoreSheet;

/** Units by the share of the settled weight that they got; equal shares share a rank, and who has none comes last. */
class ScoreRanking extends Div {
    private static final long serialVersionUID = 1L;

    private final transient List<ScoreSheet> sheets;

    ScoreRanking(List<ScoreSheet> unsorted, PageState state) {
        Ranking ranking = ranking(unsorted);
        sheets = unsorted.stream()
                .sorted(Comparator.comparing(
                                (ScoreSheet sheet) -> rank(ranking, sheet).orElse(Integer.MAX_VALUE))
                        .thenComparing(ScoreSheet::unit))
                .toList();
        Table table = new Table(
                "ranking",
                List.of("unit", "rank", "points", "settled", "share").stream()
                        .map(key -> getTranslation("assessment." + key))
                        .toList());
        sheets.forEach(sheet -> table.addRow(row(sheet, ranking, state)));
        add(table);
    }

    private static Ranking ranking(List<ScoreSheet> sheets) {
        Map<DivisionKey, BigDecimal> shares = new HashMap<>();
        sheets.forEach(sheet -> sheet.share().ifPresent(share -> shares.put(sheet.unit(), share)));
        return Ranking.of(shares);
    }

    private static Optional<Integer> rank(Ranking ranking, ScoreSheet sheet) {
        return ranking.place(sheet.unit()).map(Ranking.Place::rank);
    }

    private static List<Component> row(ScoreSheet sheet, Ranking ranking, PageState state) {
        String path =
                "assessment/" + sheet.unit().level().word() + "/" + sheet.unit().code();
        return List.of(
                new Anchor(new Location(path, state.link()).getPathWithQueryParameters(), sheet.name()),
                Table.cell(rank(ranking, sheet).map(Object::toString).orElse("")),
                Table.cell(sheet.base().toPlainString()),
                Table.cell(Format.count(sheet.settledWeight())),
                Table.cell(sheet.share().map(Format::percent).orElse("")));
    }

    /** The sheet of a unit; a code that is not among the sheets has none. */
    Optional<ScoreSheet> sheet(String code) {
        return sheets.stream().filter(s -> s.unit().code().equals(code)).findFirst();
    }

    /** The sheet of the unit that stands first. */
    Optional<ScoreSheet> first() {
        return sheets.stream().findFirst();
    }
}

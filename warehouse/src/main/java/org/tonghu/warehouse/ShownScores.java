package org.tonghu.warehouse;

import java.util.List;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.edition.Edition;
import org.tonghu.warehouse.figure.Figures;
import org.tonghu.warehouse.score.EditionMeasures;
import org.tonghu.warehouse.score.Rubric;
import org.tonghu.warehouse.score.ScoreSheet;
import org.tonghu.warehouse.score.Scores;

/** Score sheets that a viewer may see. */
public final class ShownScores {
    private final Source source;
    private final Access access;

    ShownScores(Source source, Access access) {
        this.source = source;
        this.access = access;
    }

    /**
     * The score sheets of all units of a level under a division, in order of code.
     *
     * @param query its month is December of the year that is scored; its level prefecture or county
     */
    public List<ScoreSheet> of(UnitQuery query) {
        DivisionList list = access.edition().on(query.month());
        access.require(list, query.within());
        return source.read(edition -> sheets(edition, query, list));
    }

    private static List<ScoreSheet> sheets(Edition edition, UnitQuery query, DivisionList list) {
        Rubric rubric = edition.rubrics().rubric(query.month().getYear(), query.level());
        Scores scores = new Scores(
                rubric, new EditionMeasures(new Figures(edition.database()), edition.catalogue(), edition.divisions()));
        return query.units(list).stream()
                .map(unit -> scores.sheet(unit.key(), unit.name()))
                .toList();
    }
}

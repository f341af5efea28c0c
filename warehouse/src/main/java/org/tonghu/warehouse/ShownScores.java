package org.tonghu.warehouse;

import java.util.List;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.score.ScoreSheet;
import org.tonghu.warehouse.score.ScoreTable;

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
        return source.read(edition -> new ScoreTable(edition.database())
                .sheets(edition.rubrics().rubric(query.month().getYear(), query.level()), query.units(list)));
    }
}

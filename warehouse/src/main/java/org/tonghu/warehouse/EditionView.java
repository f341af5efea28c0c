package org.tonghu.warehouse;

import java.time.YearMonth;
import java.util.Optional;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.access.Viewer;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.edition.Declarations;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.score.Rubrics;
import org.tonghu.warehouse.signal.Signals;

/**
 * One edition as one viewer sees it: by its own catalogue, rubrics and lists of divisions, and no further than his scope
 * reaches. What lies outside is refused with {@link org.tonghu.warehouse.access.OutOfScopeException}.
 */
public final class EditionView {
    private final Source source;
    private final Declarations declarations;
    private final Viewer viewer;
    private final Access access;

    EditionView(Source source, Declarations declarations, Viewer viewer, Access access) {
        this.source = source;
        this.declarations = declarations;
        this.viewer = viewer;
        this.access = access;
    }

    public EditionId id() {
        return source.id();
    }

    public Viewer viewer() {
        return viewer;
    }

    /** The indicators as they were declared. */
    public Catalogue catalogue() {
        return declarations.catalogue();
    }

    /** The signals as they were declared; what they found is told by {@link #signals}. */
    public Signals declaredSignals() {
        return declarations.signals();
    }

    /** The rubrics as they were declared. */
    public Rubrics rubrics() {
        return declarations.rubrics();
    }

    public Divisions divisions() {
        return declarations.divisions();
    }

    /** The divisions on which a month is shown. */
    public DivisionList list(YearMonth month) {
        return divisions().on(month);
    }

    /** Where the viewer's scope begins on the list of a month; empty when that list has no counterpart of it. */
    public Optional<DivisionKey> home(YearMonth month) {
        return access.home(list(month));
    }

    /** The counterpart of a unit of one month on the list of another; empty when it has none there. */
    public Optional<DivisionKey> counterpart(DivisionKey unit, YearMonth month) {
        return list(month).place(unit);
    }

    /** Whether a unit of the list of a month lies in the viewer's scope. */
    public boolean covers(YearMonth month, DivisionKey unit) {
        return access.covers(list(month), unit);
    }

    /** Values of indicators. */
    public ShownValues values() {
        return new ShownValues(source, access);
    }

    /** Score sheets. */
    public ShownScores scores() {
        return new ShownScores(source, access);
    }

    /** What signals found 数据真实性疑点. */
    public ShownSignals signals() {
        return new ShownSignals(source, access);
    }

    /** Loads, their files and what became of the rows. */
    public ShownLoads loads() {
        return new ShownLoads(source, access);
    }

    /** What was checked before publication, and which rows are in no figure. */
    public ShownAudits audits() {
        return new ShownAudits(source, access);
    }
}

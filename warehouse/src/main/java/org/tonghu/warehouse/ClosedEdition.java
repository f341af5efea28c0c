package org.tonghu.warehouse;

import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.access.Viewer;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.edition.Declarations;

/** An edition of which nothing is seen before it is said who looks. */
public final class ClosedEdition {
    private final Source source;
    private final Divisions program;

    ClosedEdition(Source source, Divisions program) {
        this.source = source;
        this.program = program;
    }

    /** The edition as a viewer sees it. */
    public EditionView as(Viewer viewer) {
        Declarations declarations = source.read(edition -> edition.declarations());
        return new EditionView(
                source, declarations, viewer, new Access(viewer.scope(), program, declarations.divisions()));
    }
}

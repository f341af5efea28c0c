package org.tonghu.warehouse;

import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.access.ClosedEditionException;
import org.tonghu.warehouse.access.Role;
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

    /**
     * The edition as a viewer sees it. The newest edition and those that are kept are open to all roles, others to the steward
     * alone: what two of them show of the same children could tell of single ones.
     */
    public EditionView as(Viewer viewer) {
        if (viewer.role() != Role.STEWARD && !isOpenToAll()) {
            throw new ClosedEditionException(source.id().number(), viewer.role());
        }
        Declarations declarations = source.read(edition -> edition.declarations());
        return new EditionView(
                source, declarations, viewer, new Access(viewer.scope(), program, declarations.divisions()));
    }

    private boolean isOpenToAll() {
        return source.store().current().filter(source.id()::equals).isPresent()
                || source.store().kept().contains(source.id());
    }
}

package org.tonghu.warehouse.publication;

import java.util.List;
import org.tonghu.warehouse.suppression.Breach;

/** What would be published gives away a figure that is held back: a fault of the program, and nothing is published. */
public final class DisclosureException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** The numbers that a figure could be narrowed to stay out of the message: it is logged. */
    DisclosureException(List<Breach> breaches) {
        super("Cannot publish: " + breaches.size() + " figures about children would be given away, first "
                + breaches.getFirst().indicator() + " of "
                + breaches.getFirst().key().unit() + " in "
                + breaches.getFirst().key().month() + "; this is a fault of the program, report it");
    }
}

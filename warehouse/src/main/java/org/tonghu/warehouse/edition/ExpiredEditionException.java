package org.tonghu.warehouse.edition;

/** The edition was published once and has been deleted since; whoever asks for it is told so. */
public final class ExpiredEditionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ExpiredEditionException(EditionId id) {
        super("Cannot open edition " + id + ": it has expired, expected one that ./tonghu editions lists");
    }
}

package org.tonghu.warehouse.edition;

/** The edition is of a program that decided while reading what may be shown, and kept no declarations; it must be protected. */
public final class UnprotectedEditionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnprotectedEditionException(EditionId id) {
        super("Cannot open edition " + id
                + ": it does not say what may be shown of it, run ./tonghu editions --warehouse DIR --protect first");
    }
}

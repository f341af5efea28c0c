package org.tonghu.warehouse.access;

/** The edition is neither the newest nor kept for a meeting or a year: two editions side by side tell more than each alone. */
public final class ClosedEditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param edition its number
     */
    public ClosedEditionException(int edition, Role role) {
        super("Cannot open edition " + edition + " as " + role
                + ": it is neither the newest nor kept, and open to the steward alone");
    }
}

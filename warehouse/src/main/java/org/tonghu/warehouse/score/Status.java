package org.tonghu.warehouse.score;

import java.util.Locale;

/** How an item came to its points, or why it has none. */
public enum Status {
    SCORED,
    NOT_APPLICABLE,
    NO_DATA,
    /** Waits for an assessor or for evidence. */
    MANUAL,
    /** So few children stand behind what was measured that its points are not shown; operators see them. */
    HELD_BACK;

    /** As the command line prints it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

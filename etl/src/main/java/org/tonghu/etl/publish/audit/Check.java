package org.tonghu.etl.publish.audit;

import java.util.List;
import java.util.Optional;
import org.tonghu.etl.text.Message;

/** A named check of an edition that is about to be published. */
sealed interface Check {
    /** Its name on the command line, in settings and in the edition. */
    String name();

    /** A check of the edition itself: what it finds is our own fault, and the edition is not published. */
    non-sealed interface Structural extends Check {
        /** What is wrong, in a sentence; empty when nothing is. */
        Optional<Message> fault(Candidate candidate);
    }

    /** A check of what offices sent: what it finds may be right. */
    non-sealed interface Doubt extends Check {
        /** What it found. */
        List<Finding> findings(Candidate candidate, AuditSettings settings);
    }
}

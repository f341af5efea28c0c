package org.tonghu.etl.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows of a dataset are.
 *
 * @param subjects the identity numbers of the persons and children that a row is about
 * @param place the division in which a row counts itself
 * @param offices divisions that a row counts for without lying in them
 */
public record Whose(
        @Nullable List<String> subjects,
        @Nullable String place,
        @Nullable List<String> offices) {
    /** Of rows that lead to somebody only by the rows that they refer to. */
    static final Whose NOBODY = new Whose(null, null, null);
}

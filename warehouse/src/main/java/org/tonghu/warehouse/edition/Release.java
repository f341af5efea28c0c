package org.tonghu.warehouse.edition;

/**
 * A steward lets an edition pass in spite of what a check found.
 *
 * @param check the name of the check
 * @param because the reason
 * @param by who answers for it
 */
public record Release(String check, String because, String by) {
    public Release {
        if (check.isBlank() || because.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("Cannot release check '" + check + "' because '" + because + "' by '"
                    + by + "', expected a check, a reason and a name");
        }
    }
}

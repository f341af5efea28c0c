package org.tonghu.etl;

/** How many tries are made where any number would do: a few in every run, many at night. */
public final class Times {
    private Times() {}

    /** As many as the system property says; where it says nothing, what is usual by day or at night. */
    public static long of(String property, long everyRun, long everyNight) {
        return Long.getLong(property, Boolean.getBoolean(Nightly.PROPERTY) ? everyNight : everyRun);
    }
}

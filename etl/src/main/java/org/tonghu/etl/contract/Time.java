package org.tonghu.etl.contract;

import com.google.common.base.Preconditions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When rows of a dataset count. A row tells either of one day ({@code datedOn}) or of all days from one on ({@code from}).
 *
 * @param until the first day of which a row tells no longer
 * @param year the column that names the calendar year in which alone a row counts: a year, or a date of it
 * @param knownOn the day on which a version of a row was known, where facts ask what was known on a day
 * @param asKnown columns besides {@code knownOn} that facts read as they were known on a day, or not at all
 * @param beforeToo whether facts read other dates of a row too, so that it may count before its own day
 */
public record Time(
        @Nullable String datedOn,
        @Nullable String from,
        @Nullable String until,
        @Nullable String year,
        @Nullable String knownOn,
        @Nullable List<String> asKnown,
        boolean beforeToo) {
    public Time {
        Preconditions.checkArgument(
                (datedOn == null) != (from == null),
                "Cannot date rows: dated_on %s and from %s, expected just one of them",
                datedOn,
                from);
        Preconditions.checkArgument(
                until == null || from != null, "Cannot end rows on %s: no from, expected one beside until", until);
        Preconditions.checkArgument(
                asKnown == null || knownOn != null,
                "Cannot read %s as known on a day: no known_on, expected one beside as_known",
                asKnown);
    }

    /** The column of the day that a row is about, by which it belongs to a month. */
    public String ownDay() {
        return Objects.requireNonNull(datedOn == null ? from : datedOn);
    }

    /** The column of the first day of which a row tells no longer; empty where there is none. */
    public Optional<String> end() {
        return Optional.ofNullable(until);
    }

    /** The column of the year in which alone a row counts. */
    public Optional<String> onlyYear() {
        return Optional.ofNullable(year);
    }

    /** The column of the day on which a version was known; empty where facts do not ask for it. */
    public Optional<String> known() {
        return Optional.ofNullable(knownOn);
    }

    /** Whether facts read a column as it was known on a day, or not at all. */
    public boolean isAsKnown(String column) {
        return column.equals(knownOn) || (asKnown != null && asKnown.contains(column));
    }
}
